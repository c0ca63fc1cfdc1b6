import type {JSX} from 'preact';
import {useWords} from '../ui/i18n/use-words.ts';
import type {DashboardModel} from './model.ts';
import {ExportButton} from './saved-data/export-button.tsx';

/** Takes the place of a page that cannot be drawn, and offers everything stored as a file. */
export function FailedPage({model}: {readonly model: DashboardModel}): JSX.Element {
	const {say} = useWords();
	return (
		<section class="card" role="alert">
			<h1>{say('failed_page_title')}</h1>
			<p>{say('failed_page_text')}</p>
			<p class="buttons">
				<ExportButton model={model} />
			</p>
		</section>
	);
}
