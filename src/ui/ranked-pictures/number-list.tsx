import type {JSX} from 'preact';
import type {ExportNumbers} from '../../exports/ranking/numbers.ts';
import {useWords} from '../i18n/use-words.ts';
import './number-list.css';

const rows = [
	['all_pictures_number_faces', 'withFaces'],
	['all_pictures_number_public', 'publicOnes'],
	['all_pictures_number_unknown', 'unknownAudience'],
	['all_pictures_number_place', 'withPlace'],
	['all_pictures_number_others', 'withOthers'],
] as const;

export interface NumberListProps {
	readonly numbers: ExportNumbers;
	/** Of an earlier export, for comparison. */
	readonly before?: ExportNumbers | undefined;
}

/** How many pictures of an export there are to worry about, and of which kind. */
export function NumberList({numbers, before}: NumberListProps): JSX.Element {
	const {say} = useWords();
	return (
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
	);
}
