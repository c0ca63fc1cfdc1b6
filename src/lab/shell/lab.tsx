import type {ComponentChildren, ComponentType, JSX} from 'preact';
import {ActionsTab, ChosenList} from '../actions/actions-tab.tsx';
import {CompareTab} from '../compare/compare-tab.tsx';
import {CopiedTab} from '../copied/copied-tab.tsx';
import {CoverTab} from '../cover/cover-tab.tsx';
import {ExportTab} from '../export/export-tab.tsx';
import type {LabModel} from '../model/lab-model.ts';
import {OwnPhotoTab} from '../own-photo/own-photo-tab.tsx';
import {PlacesTab} from '../places/places-tab.tsx';
import {PresenterBar} from '../presenter/presenter-bar.tsx';
import {openQuestion, type Presenter, stepOf} from '../presenter/presenter-model.ts';
import {QuestionPanel} from '../presenter/question-panel.tsx';
import {ScraperTab} from '../scraper-view/scraper-tab.tsx';
import type {TabId} from '../state/tabs.ts';
import {VotesTab} from '../votes/votes-tab.tsx';
import {EraseSession} from './erase-session.tsx';
import {LabHead} from './lab-head.tsx';
import type {LabProps} from './lab-props.ts';
import {LabTabs} from './lab-tabs.tsx';
import {SiteTab} from './site-tab.tsx';
import '../controls/lab.css';

interface TabProps {
	readonly model: LabModel;
}

const tabs: Readonly<Record<Exclude<TabId, 'site'>, ComponentType<TabProps>>> = {
	scraper: ScraperTab,
	places: PlacesTab,
	votes: VotesTab,
	compare: CompareTab,
	copied: CopiedTab,
	export: ExportTab,
	'own-photo': OwnPhotoTab,
	cover: CoverTab,
	actions: ActionsTab,
};

/** The whole lab, one tab at a time. */
export function Lab({model, presenter, actions}: LabProps): JSX.Element {
	const tab = model.tab.value;

	return (
		<>
			<LabHead model={model} presenter={presenter} actions={actions} />
			<LabTabs model={model} />
			<main class="lab" data-tab={tab}>
				{tabContent(tab, model, presenter)}
			</main>
			<EraseSession onErase={actions.erase} />
			<PresenterBar presenter={presenter} onOpenNotes={actions.openNotes} />
		</>
	);
}

function tabContent(tab: TabId, model: LabModel, presenter: Presenter): ComponentChildren {
	const progress = presenter.progress.value;
	const id = openQuestion(progress);
	const question = id && <QuestionPanel id={id} />;
	const isAlone = progress !== undefined && stepOf(progress).isAlone === true;
	if (tab === 'site') return <SiteTab model={model} insteadOfMachine={isAlone ? null : question} />;
	if (tab === 'actions' && isAlone) return <ChosenList chosen={model.chosen.value} />;
	const Tab = tabs[tab];
	return question ?? <Tab model={model} />;
}
