import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {DropZone} from '../own-photo/drop-zone.tsx';

export interface OwnPictureProps {
	readonly onPhoto: (file: Blob) => void;
	/** The consent was withdrawn. */
	readonly onForget: () => void;
}

/** A picture of somebody in the group, once everybody in it has agreed. */
export function OwnPicture({onPhoto, onForget}: OwnPictureProps): JSX.Element {
	const {say} = useWords();
	const [hasConsent, setConsent] = useState(false);

	return (
		<>
			<label class="consent">
				<input
					type="checkbox"
					checked={hasConsent}
					onChange={event => {
						setConsent(event.currentTarget.checked);
						onForget();
					}}
				/>
				<span>{say('lab_own_photo_consent')}</span>
			</label>
			{hasConsent && <DropZone onPhoto={onPhoto} />}
		</>
	);
}
