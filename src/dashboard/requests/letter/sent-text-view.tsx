import type {JSX} from 'preact';
import type {SentLetter} from '../../../core/requests/request.ts';

/** A letter exactly as it was sent, line by line. */
export const SentTextView = ({letter: {language, text}}: {readonly letter: SentLetter}): JSX.Element => (
	<article class="letter sent-text" lang={language} dir="ltr">
		{text}
	</article>
);
