import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {Mark} from '../ui/icons.tsx';
import {TrainerContact} from '../ui/trainer-contact.tsx';
import {Unsaved} from '../ui/unsaved.tsx';
import {useWords} from '../ui/use-words.ts';
import {ChecklistPage} from './checklist-page.tsx';
import {DataPage} from './data-page.tsx';
import type {DeskKnown} from './known.ts';
import type {DeskModel} from './model.ts';
import {findReportTab, pageIds, pageOf} from './pages.ts';
import {ReportPage} from './report-page.tsx';
import {findRequestsPlace} from './requests/place.ts';
import {RequestsPage} from './requests/requests-page.tsx';
import {SettingsPage} from './settings-page.tsx';
import {Unreadable} from './unreadable.tsx';
import {WelcomePage} from './welcome-page.tsx';
import './desk.css';

export interface DeskProps {
	readonly model: DeskModel;
	readonly known: DeskKnown;
}

/** A full tab: the checklist over all sites, letters, settings, and what is stored. `hash`: the part of the address after `#`, with it. */
export function Desk({model, known, hash}: DeskProps & {readonly hash: ReadonlySignal<string>}): JSX.Element {
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

function Page({model, known, hash}: DeskProps & {readonly hash: string}): JSX.Element {
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
