import type {JSX} from 'preact';
import type {Trainer} from '../../core/settings/policy.ts';
import {useWords} from '../i18n/use-words.ts';
import {ExternalLink} from './external-link.tsx';

/** The organisation's contact for questions, if it names one. */
export function TrainerContact({trainer}: {readonly trainer: Trainer | undefined}): JSX.Element | null {
	const {say} = useWords();
	if (!trainer) return null;

	const {name, email, url} = trainer;
	return (
		<aside class="trainer" aria-label={say('organisation_contact')}>
			<p class="soft small">
				{say('label', {label: say('organisation_contact')})} {name}
			</p>
			<p class="small">
				{email && <a href={`mailto:${mailAddress(email)}`}>{email}</a>}
				{url && <ExternalLink href={url}>{new URL(url).hostname}</ExternalLink>}
			</p>
		</aside>
	);
}

/** Encoded except for the `@`: some mail programs do not read `%40` (RFC 6068 leaves `@` as it is). */
export const mailAddress = (email: string): string => email.split('@').map(encodeURIComponent).join('@');
