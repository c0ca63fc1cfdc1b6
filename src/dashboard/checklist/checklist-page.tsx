import {useSignal} from '@preact/signals';
import type {ComponentChildren, JSX} from 'preact';
import {useMemo} from 'preact/hooks';
import {ticksOf} from '../../core/checklist/account-ticks.ts';
import {type ChecklistItem, checklistFor} from '../../core/checklist/checklist.ts';
import {bestKnownFirst, bestKnownSites} from '../../directory/best-known.ts';
import {accountsIn} from '../../storage/own-pages.ts';
import {ChecklistStepView} from '../../ui/checklist/checklist-view.tsx';
import {CountryQuestion} from '../../ui/controls/country-question.tsx';
import {Disclosure} from '../../ui/controls/disclosure.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';
import {FirstSteps} from './first-steps.tsx';
import {Platform} from './platform.tsx';
import {SitesUsed} from './sites-used.tsx';

type Platforms = DashboardProps['data']['platforms'];

interface ChecklistPageProps extends DashboardProps {
	/** About something else that needs the user, before the list. */
	readonly note?: ComponentChildren;
}

/** The settings of the sites that the user chose, of all others, and every database: the popup's checklist without a page. */
export function ChecklistPage({model, data, note}: ChecklistPageProps): JSX.Element {
	const {say} = useWords();
	const country = model.settings.value?.country;
	const everywhere = checklistFor({site: ''}, {settings: [], controllers: data.controllers, ...(country && {country})});
	const accounts = accountsIn(model.ownPages.value);
	const ticks = ticksOf(model.ticked.value, accounts);
	const filter = useSignal('');
	const wanted = filter.value.trim().toLowerCase();
	const isWanted = (name: string): boolean => name.toLowerCase().includes(wanted);
	const used = platformsUsed(model, data);
	const routes = everywhere.filter(item => item.step !== 'fix-here' && isWanted(item.controller.name));
	const found = data.platforms.filter(([{platform}]) => isWanted(platform));

	return (
		<>
			<h1>{say('checklist_title')}</h1>
			{note}
			{country === undefined && (
				<div class="card">
					<CountryQuestion guess={model.guessedCountry} onAnswer={answer => model.change({country: answer})} />
				</div>
			)}
			<FirstSteps
				items={[...used.flatMap(settings => checklistFor({site: settings[0].siteId}, {settings, controllers: []})), ...everywhere]}
				ticks={ticks}
				isPlaceKnown={Boolean(country)}
				onTick={model.tick}
			/>
			<section class="card" aria-labelledby="sites-title">
				<h2 id="sites-title">{say('sites_title')}</h2>
				<p class="soft">{say('sites_intro')}</p>
				<label class="field">
					<span>{say('sites_filter')}</span>
					<input type="search" value={filter.value} onInput={event => (filter.value = event.currentTarget.value)} />
				</label>
				<p role="status">{found.length + routes.length === 0 && say('sites_none')}</p>
				{wanted === '' ? <Chosen used={used} model={model} data={data} /> : <PlatformList platforms={found} model={model} />}
			</section>
			{(['get-out', 'object'] as const).map(step => (
				<Routes key={step} step={step} items={routes.filter(item => item.step === step)} ticks={ticks} onTick={model.tick} />
			))}
		</>
	);
}

/** Those that the user chose, or has an account on. */
function platformsUsed({settings, ownPages}: DashboardProps['model'], {platforms}: DashboardProps['data']): Platforms {
	const used = [...(settings.value?.sitesUsed ?? []), ...ownPages.value.map(({siteId}) => siteId)];
	return bestKnownFirst(
		platforms.filter(([{siteId}]) => used.includes(siteId)),
		([{siteId}]) => siteId,
	);
}

/** Half of the best-known ones, which fills a screen without being read as a list of everything. */
const suggested = bestKnownSites.slice(0, 6);

/** The sites that the user chose, or a few to begin with; the others behind a door, best-known first. */
function Chosen({used, model, data}: DashboardProps & {readonly used: Platforms}): JSX.Element {
	const {say} = useWords();
	const all = bestKnownFirst(data.platforms, ([{siteId}]) => siteId);
	// Choosing the first one must not close the list of choices.
	const wereChosen = useMemo(() => used.length > 0, []);
	const first = used.length > 0 ? used : all.filter(([{siteId}]) => suggested.includes(siteId));

	return (
		<>
			<PlatformList platforms={first} model={model} />
			<Disclosure label={say('sites_choose')} isOpen={!wereChosen}>
				<SitesUsed model={model} data={data} />
			</Disclosure>
			<Disclosure label={say('sites_more')}>
				<PlatformList platforms={all.filter(settings => !first.includes(settings))} model={model} />
			</Disclosure>
		</>
	);
}

function PlatformList({platforms, model}: {readonly platforms: Platforms; readonly model: DashboardProps['model']}): JSX.Element {
	return (
		<div class="platforms checklist">
			{platforms.map(settings => (
				<Platform key={settings[0].siteId} settings={settings} model={model} />
			))}
		</div>
	);
}

interface RoutesProps {
	readonly step: 'get-out' | 'object';
	readonly items: readonly ChecklistItem[];
	readonly ticks: Parameters<typeof ChecklistStepView>[0]['ticks'];
	readonly onTick: (id: ChecklistItem['id'], isDone: boolean) => void;
}

function Routes({step, items, ticks, onTick}: RoutesProps): JSX.Element | null {
	if (items.length === 0) return null;
	return (
		<section class="card checklist">
			<ChecklistStepView step={step} items={items} ticks={ticks} onTick={onTick} heading="h2" />
		</section>
	);
}
