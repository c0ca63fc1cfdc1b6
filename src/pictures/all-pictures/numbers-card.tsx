import type {JSX} from 'preact';
import type {ExportNumbers} from '../../exports/ranking/numbers.ts';
import {useWords} from '../../ui/i18n/use-words.ts';

const rows = [
	['all_pictures_number_faces', 'withFaces'],
	['all_pictures_number_public', 'publicOnes'],
	['all_pictures_number_unknown', 'unknownAudience'],
	['all_pictures_number_place', 'withPlace'],
	['all_pictures_number_others', 'withOthers'],
] as const;

/** What was counted and, after a second export, what it was before. */
export function NumbersCard({numbers, before}: {readonly numbers: ExportNumbers; readonly before: ExportNumbers | undefined}): JSX.Element {
	const {say} = useWords();
	return (
		<section class="card" aria-labelledby="numbers-title">
			<h2 id="numbers-title">{say('all_pictures_numbers')}</h2>
			<dl class="export-numbers">
				{rows.map(([key, name]) => (
					<div key={name}>
						<dt>{say(key)}</dt>
						<dd>
							{numbers[name]}
							{before && <span class="soft small"> {say('all_pictures_before', {count: before[name]})}</span>}
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
