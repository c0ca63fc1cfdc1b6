import type {JSX} from 'preact';
import {pageVerdict, type Sentence} from '../../core/report/page-sentence.ts';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../i18n/use-words.ts';
import {snake, type Words} from '../i18n/words.ts';

export interface VerdictLinesProps {
	readonly report: Pick<Report, 'images' | 'kind'>;
	/** Whether the user said that the page is theirs. */
	readonly isOwn?: boolean;
	readonly heading: 'h1' | 'h2';
}

/** What sums the page up, as a heading, and below it everything that the heading leaves out. */
export function VerdictLines({report, isOwn = false, heading: Heading}: VerdictLinesProps): JSX.Element {
	const words = useWords();
	const {headline, rest} = pageVerdict(report, isOwn);

	return (
		<>
			<Heading class="verdict-line">{saySentences(headline, words)}</Heading>
			{rest.length > 0 && <p class="small">{saySentences(rest, words)}</p>}
		</>
	);
}

export const saySentences = (sentences: readonly Sentence[], {say}: Words): string =>
	sentences.map(({id, count}) => say(`sentence_${snake(id)}`, {count})).join(' ');
