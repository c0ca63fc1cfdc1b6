import type {ComponentType, JSX} from 'preact';
import {ActionsTab} from '../actions/actions-tab.tsx';
import {CompareTab} from '../compare/compare-tab.tsx';
import type {LabModel} from '../model/lab-model.ts';
import {OwnPhotoTab} from '../own-photo/own-photo-tab.tsx';
import {PresenterBar} from '../presenter/presenter-bar.tsx';
import {ScraperTab} from '../scraper-view/scraper-tab.tsx';
import type {TabId} from '../state/tabs.ts';
import {LabHead} from './lab-head.tsx';
import type {LabProps} from './lab-props.ts';
import {LabTabs} from './lab-tabs.tsx';
import {SiteTab} from './site-tab.tsx';
import '../controls/lab.css';

const tabs: Readonly<Record<TabId, ComponentType<{readonly model: LabModel}>>> = {
	site: SiteTab,
	scraper: ScraperTab,
	compare: CompareTab,
	'own-photo': OwnPhotoTab,
	actions: ActionsTab,
};

/** The whole lab, one tab at a time. */
export function Lab({model, presenter, actions}: LabProps): JSX.Element {
	const Tab = tabs[model.tab.value];

	return (
		<>
			<LabHead model={model} presenter={presenter} actions={actions} />
			<LabTabs model={model} />
			<main class="lab" data-tab={model.tab.value}>
				<Tab model={model} />
			</main>
			<PresenterBar presenter={presenter} onOpenNotes={actions.openNotes} />
		</>
	);
}
