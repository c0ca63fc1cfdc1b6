import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {Route} from '../../../core/records/route.ts';
import {type Letter, letterText} from '../../../letters/letter.ts';
import {mailDraft} from '../../../letters/mail-draft.ts';
import {ExternalLink} from '../../../ui/controls/external-link.tsx';
import {Unverified} from '../../../ui/controls/unverified.tsx';
import {useWords} from '../../../ui/i18n/use-words.ts';

export interface LetterActionsProps {
	readonly letter: Letter;
	readonly way: LetterWay;
}

/** Where there is no mail address, the letter is pasted into a form or posted. */
export interface LetterWay {
	readonly email?: string;
	readonly form?: Route;
}

/** Nothing is sent from here: the user copies, prints, or opens a draft in their own mail program. */
export function LetterActions({letter, way}: LetterActionsProps): JSX.Element {
	const {say} = useWords();
	const isCopied = useSignal(false);
	const text = letterText(letter);
	const draft = way.email === undefined ? undefined : mailDraft(way.email, letter.subject, text);
	const copy = async (): Promise<void> => {
		await navigator.clipboard.writeText(text);
		isCopied.value = true;
	};

	return (
		<>
			<p class="buttons">
				{draft && (
					<a class="button primary" href={draft.url} onClick={() => !draft.hasBody && void copy()}>
						{say('letter_mail')}
					</a>
				)}
				{way.form && (
					<ExternalLink href={way.form.url} class="button">
						{say('route_open')}
					</ExternalLink>
				)}
				<button type="button" class="button" onClick={copy}>
					{say('letter_copy')}
				</button>
				<button type="button" class="button" onClick={() => print()}>
					{say('letter_print')}
				</button>
			</p>
			{way.form?.verified === false && <Unverified />}
			<p class="soft small">{say(draft ? (draft.hasBody ? 'letter_mail_text' : 'letter_paste') : 'letter_no_mail')}</p>
			<p role="status" class="small">
				{isCopied.value && say('letter_copied')}
			</p>
		</>
	);
}
