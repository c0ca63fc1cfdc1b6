import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {PlatformList, Routes, SearchField, useDirectorySearch} from '../checklist/directory-search.tsx';
import type {DashboardProps} from '../props.ts';

/**
 * The ways on from here, by their address. One search goes over sites and databases alike; the doors make room for what it finds.
 */
const doors = [
	{href: '#sites', text: 'sites_title'},
	{href: '#search', text: 'get_out_of_search'},
	{href: '../pictures/index.html', text: 'pictures_title'},
] as const;

export function Doors({model, data}: DashboardProps): JSX.Element {
	const {say} = useWords();
	const search = useDirectorySearch({model, data});

	return (
		<>
			<section class="card" aria-label={say('sites_filter')}>
				<SearchField search={search} />
				{search.isSearching ? (
					<PlatformList platforms={search.platforms} model={model} />
				) : (
					<p class="doors">
						{doors.map(({href, text}) => (
							<a key={href} class="button" href={href}>
								{say(text)}
							</a>
						))}
					</p>
				)}
			</section>
			{search.isSearching && <Routes items={search.routes} model={model} />}
		</>
	);
}
