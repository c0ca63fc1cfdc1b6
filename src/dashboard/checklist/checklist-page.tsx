import type {ComponentChildren, JSX} from 'preact';
import {useMemo} from 'preact/hooks';
import {ticksOf} from '../../core/checklist/account-ticks.ts';
import {bestKnownFirst, bestKnownSites} from '../../directory/best-known.ts';
import {accountsIn} from '../../storage/own-pages.ts';
import {CountryQuestion} from '../../ui/controls/country-question.tsx';
import {Disclosure} from '../../ui/controls/disclosure.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {ChecklistDoor} from '../pages.ts';
import type {DashboardProps} from '../props.ts';
import {PlatformList, type Platforms, Routes, SearchField, useDirectorySearch} from './directory-search.tsx';
import {FirstSteps} from './first-steps.tsx';
import {itemsToDo, platformsUsed} from './items-to-do.ts';
import {SitesUsed} from './sites-used.tsx';

interface ChecklistPageProps extends DashboardProps {
	/** The half of the list to show: the sites, or the databases. Both where it is absent. */
	readonly door?: ChecklistDoor | undefined;
	/** About something else that needs the user, before the list. */
	readonly note?: ComponentChildren;
}

const titles = {sites: 'sites_title', search: 'get_out_of_search'} as const;

/** The settings of the sites that the user chose, of all others, and every database: the popup's checklist without a page. */
export function ChecklistPage({model, data, door, note}: ChecklistPageProps): JSX.Element {
	const {say} = useWords();
	const country = model.settings.value?.country;
	const search = useDirectorySearch({model, data});
	const {isSearching, platforms, routes} = search;
	const ticks = ticksOf(model.ticked.value, accountsIn(model.ownPages.value));

	return (
		<>
			<h1>{say(door ? titles[door] : 'checklist_title')}</h1>
			{note}
			{country === undefined && door !== 'sites' && (
				<div class="card">
					<CountryQuestion guess={model.guessedCountry} onAnswer={answer => model.change({country: answer})} />
				</div>
			)}
			{!door && <FirstSteps items={itemsToDo({model, data})} ticks={ticks} isPlaceKnown={Boolean(country)} onTick={model.tick} />}
			<section class="card" {...(door ? {'aria-label': say('sites_filter')} : {'aria-labelledby': 'sites-title'})}>
				{!door && <h2 id="sites-title">{say('sites_title')}</h2>}
				{door !== 'search' && <p class="soft">{say('sites_intro')}</p>}
				<SearchField search={search} />
				{isSearching && <PlatformList platforms={platforms} model={model} />}
				{!isSearching && door !== 'search' && <Chosen used={platformsUsed(model, data)} model={model} data={data} />}
			</section>
			{(isSearching || door !== 'sites') && <Routes items={routes} model={model} />}
		</>
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
