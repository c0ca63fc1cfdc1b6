import {type Signal, useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {ticksOf} from '../../core/checklist/account-ticks.ts';
import {type ChecklistItem, checklistFor} from '../../core/checklist/checklist.ts';
import {accountsIn} from '../../storage/own-pages.ts';
import {ChecklistStepView} from '../../ui/checklist/checklist-view.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';
import {Platform} from './platform.tsx';

export type Platforms = DashboardProps['data']['platforms'];

/** What is searched for by name, in sites and in databases alike. */
export interface DirectorySearch {
	readonly filter: Signal<string>;
	readonly isSearching: boolean;
	/** The sites whose name contains it; all of them where nothing is searched for. */
	readonly platforms: Platforms;
	/** The same of databases. */
	readonly routes: readonly ChecklistItem[];
}

export function useDirectorySearch({model, data}: DashboardProps): DirectorySearch {
	const filter = useSignal('');
	const wanted = filter.value.trim().toLowerCase();
	const isWanted = (name: string): boolean => name.toLowerCase().includes(wanted);
	return {
		filter,
		isSearching: wanted !== '',
		platforms: data.platforms.filter(([{platform}]) => isWanted(platform)),
		routes: routesEverywhere({model, data}).filter(item => item.step !== 'fix-here' && isWanted(item.controller.name)),
	};
}

/** The ways out of every database. */
export function routesEverywhere({model, data}: DashboardProps): readonly ChecklistItem[] {
	const country = model.settings.value?.country;
	return checklistFor({site: ''}, {settings: [], controllers: data.controllers, ...(country && {country})});
}

export function SearchField({search}: {readonly search: DirectorySearch}): JSX.Element {
	const {say} = useWords();
	return (
		<>
			<label class="field">
				<span>{say('sites_filter')}</span>
				<input type="search" value={search.filter.value} onInput={event => (search.filter.value = event.currentTarget.value)} />
			</label>
			<p role="status">{search.platforms.length + search.routes.length === 0 && say('sites_none')}</p>
		</>
	);
}

export function PlatformList({platforms, model}: {readonly platforms: Platforms; readonly model: DashboardProps['model']}): JSX.Element {
	return (
		<div class="platforms checklist">
			{platforms.map(settings => (
				<Platform key={settings[0].siteId} settings={settings} model={model} />
			))}
		</div>
	);
}

/** The ways out of the databases, step by step. */
export function Routes({items, model}: {readonly items: readonly ChecklistItem[]; readonly model: DashboardProps['model']}): JSX.Element {
	const ticks = ticksOf(model.ticked.value, accountsIn(model.ownPages.value));
	return (
		<>
			{(['get-out', 'object'] as const).map(step => {
				const ofStep = items.filter(item => item.step === step);
				return (
					ofStep.length > 0 && (
						<section key={step} class="card checklist">
							<ChecklistStepView step={step} items={ofStep} ticks={ticks} onTick={model.tick} heading="h2" />
						</section>
					)
				);
			})}
		</>
	);
}
