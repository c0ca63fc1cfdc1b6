import type {JSX} from 'preact';
import type {PageCheck} from '../../core/watch/history.ts';
import {writeDate} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';

/** More would be read by nobody; the saved file has them all. */
const maxRows = 30;

/** The latest checks, newest first: the same as the line, for those who do not see it or want the numbers. */
export function HistoryTable({checks}: {readonly checks: readonly PageCheck[]}): JSX.Element | null {
	const {say, locale} = useWords();
	if (checks.length === 0) return null;

	return (
		<table class="history-table small">
			{checks.length > maxRows && <caption class="soft">{say('watch_kept', {count: maxRows})}</caption>}
			<thead>
				<tr>
					<th scope="col">{say('watch_day')}</th>
					<th scope="col">{say('exposure_label')}</th>
					<th scope="col">{say('watch_way')}</th>
				</tr>
			</thead>
			<tbody>
				{checks
					.slice(-maxRows)
					.toReversed()
					.map(({on, way, outcome, exposure}) => (
						<tr key={`${way} ${on}`}>
							<th scope="row">{writeDate(on, locale)}</th>
							<td>{outcome === 'seen' ? exposure?.join('–') : say(`watch_table_${snake(outcome)}` as const)}</td>
							<td>{say(`watch_way_${way}`)}</td>
						</tr>
					))}
			</tbody>
		</table>
	);
}
