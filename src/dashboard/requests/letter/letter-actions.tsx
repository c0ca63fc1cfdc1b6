import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {Destination} from '../../../letters/destination.ts';
import {type MailDraft, mailDraft} from '../../../letters/mail-draft.ts';
import {ExternalLink} from '../../../ui/controls/external-link.tsx';
import {Unverified} from '../../../ui/controls/unverified.tsx';
import {useWords} from '../../../ui/i18n/use-words.ts';

export interface LetterActionsProps {
	readonly subject: string;
	readonly text: string;
	/** Of a short mail to which the letter is attached, where it is too long for a draft. */
	readonly coverNote: string;
	readonly way: Destination;
}

/** Nothing is sent from here: the user opens a form or a draft in their own mail program, copies, or prints. */
export function LetterActions({subject, text, coverNote, way}: LetterActionsProps): JSX.Element {
	const {say} = useWords();
	const copied = useSignal('');
	const {email, form, isFormFirst} = way;
	const whole = email === undefined ? undefined : mailDraft(email, subject, text);
	const draft = email !== undefined && whole && !whole.hasBody ? mailDraft(email, subject, coverNote) : whole;
	const copy = async (part: string): Promise<void> => {
		await navigator.clipboard.writeText(part);
		copied.value = part;
	};

	return (
		<>
			{email && <CopyRow title={say('letter_to')} value={email} onCopy={copy} />}
			<CopyRow title={say('letter_subject')} value={subject} onCopy={copy} />
			<p class="buttons">
				{form && isFormFirst && (
					<ExternalLink href={form.url} class="button primary">
						{say('route_open')}
					</ExternalLink>
				)}
				{draft && (
					<a class={isFormFirst ? 'button' : 'button primary'} href={draft.url}>
						{say('letter_mail')}
					</a>
				)}
				{form && !isFormFirst && (
					<ExternalLink href={form.url} class="button">
						{say('route_open')}
					</ExternalLink>
				)}
				<button type="button" class="button" onClick={() => copy(text)}>
					{say('letter_copy')}
				</button>
				<button type="button" class="button" onClick={() => print()}>
					{say('letter_print')}
				</button>
			</p>
			{form?.verified === false && <Unverified />}
			<p class="soft small">{say(advice(way, whole))}</p>
			<p role="status" class="small">
				{copied.value !== '' && say('letter_copied')}
			</p>
		</>
	);
}

function advice({isFormFirst, hasAddress}: Destination, whole: MailDraft | undefined) {
	if (isFormFirst) return 'letter_form_first';
	if (whole) return whole.hasBody ? 'letter_mail_text' : 'letter_short_mail';
	return hasAddress ? 'letter_post' : 'letter_no_mail';
}

interface CopyRowProps {
	readonly title: string;
	readonly value: string;
	readonly onCopy: (value: string) => Promise<void>;
}

/** Webmail has no draft to open: address and subject stand here to be copied. */
function CopyRow({title, value, onCopy}: CopyRowProps): JSX.Element {
	const {say} = useWords();
	return (
		<p class="copy-row">
			<span class="soft">{title}</span> <span class="copy-value">{value}</span>{' '}
			<button type="button" class="button" aria-label={say('letter_copy_part', {part: title})} onClick={() => onCopy(value)}>
				{say('letter_copy')}
			</button>
		</p>
	);
}
