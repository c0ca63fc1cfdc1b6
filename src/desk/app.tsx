import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {Mark} from '../ui/icons.tsx';
import {useWords} from '../ui/use-words.ts';
import {ChecklistPage} from './checklist-page.tsx';
import {DataPage} from './data-page.tsx';
import type {DeskKnown} from './known.ts';
import type {DeskModel} from './model.ts';
import {type PageId, pageIds} from './pages.ts';
import {SettingsPage} from './settings-page.tsx';
import {WelcomePage} from './welcome-page.tsx';
import './desk.css';

export interface DeskProps {
	readonly model: DeskModel;
	readonly known: DeskKnown;
}

/** A full tab: the checklist over all sites, settings, and what is stored. */
export function Desk({model, known, page}: DeskProps & {readonly page: ReadonlySignal<PageId>}): JSX.Element {
	const {say} = useWords();

	return (
		<div class="desk">
			<header>
				<p class="brand">
					<Mark size={32} />
					{say('brand')}
				</p>
				<nav aria-label={say('desk_title')}>
					{pageIds.map(id => (
						<a key={id} href={`#${id}`} {...(id === page.value && {'aria-current': 'page' as const})}>
							{say(`desk_${id}`)}
						</a>
					))}
				</nav>
			</header>
			<main>{model.settings.value && <Page model={model} known={known} page={page.value} />}</main>
		</div>
	);
}

function Page({model, known, page}: DeskProps & {readonly page: PageId}): JSX.Element {
	switch (page) {
		case 'checklist':
			return <ChecklistPage model={model} known={known} />;
		case 'settings':
			return <SettingsPage model={model} known={known} />;
		case 'data':
			return <DataPage model={model} />;
		case 'welcome':
			return <WelcomePage model={model} />;
	}
}
