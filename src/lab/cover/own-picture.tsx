import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {Consent} from '../own-photo/consent.tsx';
import {DropZone} from '../own-photo/drop-zone.tsx';

export interface OwnPictureProps {
	readonly onPhoto: (file: Blob) => void;
	/** The consent was withdrawn. */
	readonly onForget: () => void;
}

/** A picture of somebody in the group, once everybody in it has agreed. */
export function OwnPicture({onPhoto, onForget}: OwnPictureProps): JSX.Element {
	const [hasConsent, setConsent] = useState(false);

	return (
		<>
			<Consent
				isGiven={hasConsent}
				onChange={isGiven => {
					setConsent(isGiven);
					onForget();
				}}
			/>
			{hasConsent && <DropZone onPhoto={onPhoto} />}
		</>
	);
}
