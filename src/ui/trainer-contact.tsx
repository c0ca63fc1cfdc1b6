import type {JSX} from 'preact';
import type {Trainer} from '../core/policy.ts';
import {OutsideLink} from './outside-link.tsx';
import {useWords} from './use-words.ts';

/** Whom the organisation names for questions; nothing where it names nobody. */
export function TrainerContact({trainer}: {readonly trainer: Trainer | undefined}): JSX.Element | null {
	const {say} = useWords();
	if (!trainer) return null;

	const {name, email, url} = trainer;
	return (
		<aside class="trainer" aria-label={say('organisation_contact')}>
			<p class="soft small">
				{say('organisation_contact')}: {name}
			</p>
			<p class="small">
				{email && <a href={`mailto:${mailAddress(email)}`}>{email}</a>}
				{url && <OutsideLink href={url}>{new URL(url).hostname}</OutsideLink>}
			</p>
		</aside>
	);
}

/** Encoded but for the `@`: some mail programs do not read `%40` (RFC 6068 leaves it as it is). */
const mailAddress = (email: string): string => email.split('@').map(encodeURIComponent).join('@');
