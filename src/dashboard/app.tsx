import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {EntryExtrasContext} from '../ui/checklist/entry-extras.ts';
import {Mark} from '../ui/controls/icons.tsx';
import {PageNav} from '../ui/controls/page-nav.tsx';
import {TrainerContact} from '../ui/controls/trainer-contact.tsx';
import {Unsaved} from '../ui/controls/unsaved.tsx';
import {useWords} from '../ui/i18n/use-words.ts';
import {ChecklistPage} from './checklist/checklist-page.tsx';
import {RemindMe} from './checklist/remind-me.tsx';
import {FailedPage} from './failed-page.tsx';
import {FailureBoundary} from './failure-boundary.tsx';
import {HelpPage} from './help/help-page.tsx';
import {PrivacyPolicy} from './help/privacy-policy.tsx';
import {OverviewPage} from './overview/overview-page.tsx';
import {findDoor, findRepairTab, findReportTab, findTakedownTab, isPrivacyPolicy, pageOf} from './pages.ts';
import {SettingsPage} from './preferences/settings-page.tsx';
import type {DashboardProps} from './props.ts';
import {RepairPage} from './repair/repair-page.tsx';
import {ReportPage} from './report-page.tsx';
import {LettersNote} from './requests/letters-note.tsx';
import {findRequestsPlace} from './requests/place.ts';
import {RequestsPage} from './requests/requests-page.tsx';
import {DataPage} from './saved-data/data-page.tsx';
import {QuarantineCard} from './saved-data/quarantine-card.tsx';
import {TakedownPage} from './takedown/takedown-page.tsx';
import {WelcomePage} from './welcome/welcome-page.tsx';
import './dashboard.css';

/** A full tab: where the person stands, the checklist for all sites, letters, settings, and stored data. `hash`: the part of the URL from `#` on. */
export function Dashboard({model, data, hash}: DashboardProps & {readonly hash: ReadonlySignal<string>}): JSX.Element {
	const {say} = useWords();
	const isOfTab = [findReportTab, findRepairTab, findTakedownTab].some(find => find(hash.value) !== undefined);
	const page = isOfTab ? undefined : pageOf(hash.value);

	return (
		<div class="dashboard">
			<header>
				<p class="brand">
					<Mark size={32} />
					{say('brand')}
				</p>
				<PageNav current={page} />
			</header>
			<main>
				<Unsaved isUnsaved={model.isUnsaved.value} />
				<QuarantineCard model={model} />
				{model.settings.value && (
					<FailureBoundary key={hash.value} fallback={<FailedPage model={model} />}>
						<EntryExtrasContext.Provider value={id => <RemindMe id={id} steps={model.steps} />}>
							<Page model={model} data={data} hash={hash.value} />
						</EntryExtrasContext.Provider>
					</FailureBoundary>
				)}
			</main>
			<TrainerContact trainer={model.organisation.value.policy.trainer} />
		</div>
	);
}

function Page({model, data, hash}: DashboardProps & {readonly hash: string}): JSX.Element {
	const tabId = findReportTab(hash);
	if (tabId !== undefined) return <ReportPage model={model} data={data} tabId={tabId} />;
	const repairTabId = findRepairTab(hash);
	if (repairTabId !== undefined) return <RepairPage model={model} data={data} tabId={repairTabId} />;

	const takedownTabId = findTakedownTab(hash);
	if (takedownTabId !== undefined) return <TakedownPage model={model} tabId={takedownTabId} />;

	switch (pageOf(hash)) {
		case 'overview':
			return <OverviewPage model={model} data={data} />;
		case 'checklist':
			return (
				<ChecklistPage
					key={findDoor(hash)}
					model={model}
					data={data}
					door={findDoor(hash)}
					note={
						<FailureBoundary fallback={null}>
							<LettersNote model={model} />
						</FailureBoundary>
					}
				/>
			);
		case 'requests':
			return <RequestsPage model={model} place={findRequestsPlace(hash) ?? {kind: 'list'}} />;
		case 'settings':
			return <SettingsPage model={model} data={data} />;
		case 'data':
			return <DataPage model={model} data={data} />;
		case 'welcome':
			return <WelcomePage model={model} data={data} />;
		case 'help':
			return isPrivacyPolicy(hash) ? <PrivacyPolicy /> : <HelpPage model={model} data={data} />;
	}
}
