import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Row} from './scraped-rows.ts';

export interface RowsProps {
	readonly rows: readonly Row[];
	/** Whether the pictures have been deleted from the site since. */
	readonly isDeleted: boolean;
}

/** "The database": a table in this page's memory that disappears with the page. */
export function Rows({rows, isDeleted}: RowsProps): JSX.Element {
	const {say} = useWords();
	if (rows.length === 0) return <p>{say('lab_scraper_no_rows')}</p>;

	return (
		<>
			{isDeleted && (
				<p class="gone">
					<code dir="ltr">GET {new URL(rows[0]?.page ?? '').pathname} → 404</code> {say('lab_scraper_deleted')}
				</p>
			)}
			<div class="rows">
				<table>
					<caption>{say('lab_scraper_database')}</caption>
					<thead>
						<tr>
							<th scope="col">{say('lab_row_face')}</th>
							<th scope="col">{say('lab_row_name')}</th>
							<th scope="col">{say('lab_row_page')}</th>
							<th scope="col">{say('lab_row_picture')}</th>
							<th scope="col">{say('lab_row_template')}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(row => (
							<RowView key={`${row.url} ${row.face.boundingBox.x}`} row={row} />
						))}
					</tbody>
				</table>
			</div>
			{isDeleted && <p class="stop-line">{say('lab_scraper_still_there', {count: rows.length})}</p>}
		</>
	);
}

function RowView({row: {crop, name, page, url}}: {readonly row: Row}): JSX.Element {
	const {say} = useWords();

	return (
		<tr>
			<td>{crop && <img src={crop} width="48" height="48" alt={say('lab_row_face')} />}</td>
			<td>{name}</td>
			<td>
				<code dir="ltr">{page.replace('https://', '')}</code>
			</td>
			<td>
				<code dir="ltr">{new URL(url).pathname}</code>
			</td>
			<td class="soft">{say('lab_row_no_template')}</td>
		</tr>
	);
}
