import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import type {LabModel} from '../model/lab-model.ts';
import {tabIds} from '../state/tabs.ts';

/** Navigation between the tabs of the lab. */
export function LabTabs({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();

	return (
		<nav class="lab-tabs" aria-label={say('lab_tabs')}>
			<ul>
				{tabIds.map(tab => (
					<li key={tab}>
						<button type="button" aria-current={tab === model.tab.value ? 'page' : false} onClick={() => model.openTab(tab)}>
							{say(`lab_tab_${snake(tab)}`)}
						</button>
					</li>
				))}
			</ul>
		</nav>
	);
}
