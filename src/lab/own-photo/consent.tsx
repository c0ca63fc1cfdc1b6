import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';

export interface ConsentProps {
	readonly isGiven: boolean;
	readonly onChange: (isGiven: boolean) => void;
}

/** Everybody in a picture that somebody brings has agreed to its being shown. */
export function Consent({isGiven, onChange}: ConsentProps): JSX.Element {
	const {say} = useWords();
	return (
		<label class="consent">
			<input type="checkbox" checked={isGiven} onChange={event => onChange(event.currentTarget.checked)} />
			<span>{say('lab_own_photo_consent')}</span>
		</label>
	);
}
