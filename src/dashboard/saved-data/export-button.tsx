import type {JSX} from 'preact';
import {saveFile} from '../../ui/controls/save-file.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardModel} from '../model.ts';

export function ExportButton({model}: {readonly model: DashboardModel}): JSX.Element {
	const {say} = useWords();
	return (
		<button type="button" class="button" onClick={async () => saveFile('overexposed.json', 'application/json', await model.exportText())}>
			{say('data_export')}
		</button>
	);
}
