import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake, type WordKey} from '../../ui/i18n/words.ts';
import type {InspectedFile} from './inspect-file.ts';

interface Row {
	readonly title: WordKey;
	readonly means: WordKey;
	readonly text?: string | undefined;
}

/** What the file says beside the picture, and what each of it means. */
export function GivesAway({inspected: {details, parts, dateInName}}: {readonly inspected: InspectedFile}): JSX.Element {
	const {say} = useWords();
	const hasThumbnail = parts?.some(({name}) => name.startsWith('thumbnail')) ?? false;
	const rows: readonly Row[] = [
		...details.map(({id, text}): Row => ({title: `file_detail_${snake(id)}`, means: `file_detail_${snake(id)}_means`, text})),
		...(hasThumbnail ? ([{title: 'file_detail_thumbnail', means: 'file_detail_thumbnail_means'}] as const) : []),
		...(dateInName ? ([{title: 'file_detail_name', means: 'file_detail_name_means', text: dateInName}] as const) : []),
	];

	return (
		<section class="card" aria-labelledby="gives-away-title">
			<h2 id="gives-away-title">{say('before_posting_gives_away')}</h2>
			{rows.length > 0 ? (
				<dl class="gives-away">
					{rows.map(({title, means, text}) => (
						<div key={title}>
							<dt>
								{say(title)}
								{text && <span class="file-text">{text}</span>}
							</dt>
							<dd class="soft small">{say(means)}</dd>
						</div>
					))}
				</dl>
			) : (
				<p>{say('before_posting_gives_nothing')}</p>
			)}
			{parts && parts.length > 0 && (
				<p class="soft small">
					{say('before_posting_parts', {count: parts.length})}{' '}
					<bdi>{[...new Set(parts.map(({name}) => name))].slice(0, 12).join(', ')}</bdi>
				</p>
			)}
		</section>
	);
}
