import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {PopupData} from '../data.ts';

/** Leads to a letter to whoever shows a picture on the tab's page. */
export function TakedownLink({data}: {readonly data: PopupData}): JSX.Element {
	const {say} = useWords();
	return (
		<a class="button takedown" href={data.sheetPage.replace('#report', '#takedown')} target="_blank" rel="noopener">
			{say('takedown_open')}
		</a>
	);
}
