import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {Mark} from '../ui/controls/icons.tsx';
import {TrainerContact} from '../ui/controls/trainer-contact.tsx';
import {Unsaved} from '../ui/controls/unsaved.tsx';
import {useWords} from '../ui/i18n/use-words.ts';
import {ChecklistPage} from './checklist-page.tsx';
import type {DashboardData} from './data.ts';
import type {DashboardModel} from './model.ts';
import {findReportTab, pageIds, pageOf} from './pages.ts';
import {SettingsPage} from './preferences/settings-page.tsx';
import {ReportPage} from './report-page.tsx';
import {findRequestsPlace} from './requests/place.ts';
import {RequestsPage} from './requests/requests-page.tsx';
import {DataPage} from './saved-data/data-page.tsx';
import {Unreadable} from './saved-data/quarantined.tsx';
import {WelcomePage} from './welcome/welcome-page.tsx';
import './dashboard.css';

export interface DashboardProps {
	readonly model: DashboardModel;
	readonly known: DashboardData;
}

/** A full tab: the checklist over all sites, letters, settings, and what is stored. `hash`: the part of the address after `#`, with it. */
export function Dashboard({model, known, hash}: DashboardProps & {readonly hash: ReadonlySignal<string>}): JSX.Element {
	const {say} = useWords();
	const page = findReportTab(hash.value) === undefined ? pageOf(hash.value) : undefined;

	return (
		<div class="desk">
			<header>
				<p class="brand">
					<Mark size={32} />
					{say('brand')}
				</p>
				<nav aria-label={say('desk_title')}>
					{pageIds.map(id => (
						<a key={id} href={`#${id}`} {...(id === page && {'aria-current': 'page' as const})}>
							{say(`desk_${id}`)}
						</a>
					))}
				</nav>
			</header>
			<main>
				<Unsaved isUnsaved={model.isUnsaved.value} />
				<Unreadable model={model} />
				{model.settings.value && <Page model={model} known={known} hash={hash.value} />}
			</main>
			<TrainerContact trainer={model.organisation.value.policy.trainer} />
		</div>
	);
}

function Page({model, known, hash}: DashboardProps & {readonly hash: string}): JSX.Element {
	const tabId = findReportTab(hash);
	if (tabId !== undefined) return <ReportPage model={model} known={known} tabId={tabId} />;

	switch (pageOf(hash)) {
		case 'checklist':
			return <ChecklistPage model={model} known={known} />;
		case 'requests':
			return <RequestsPage model={model} place={findRequestsPlace(hash) ?? {kind: 'list'}} />;
		case 'settings':
			return <SettingsPage model={model} known={known} />;
		case 'data':
			return <DataPage model={model} known={known} />;
		case 'welcome':
			return <WelcomePage model={model} known={known} />;
	}
}
