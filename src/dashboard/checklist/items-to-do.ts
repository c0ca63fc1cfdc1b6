import {type ChecklistItem, checklistFor} from '../../core/checklist/checklist.ts';
import {bestKnownFirst} from '../../directory/best-known.ts';
import type {DashboardProps} from '../props.ts';
import {type Platforms, routesEverywhere} from './directory-search.tsx';

/** The sites that the user chose, or has an account on. */
export function platformsUsed({settings, ownPages}: DashboardProps['model'], {platforms}: DashboardProps['data']): Platforms {
	const used = [...(settings.value?.sitesUsed ?? []), ...ownPages.value.map(({siteId}) => siteId)];
	return bestKnownFirst(
		platforms.filter(([{siteId}]) => used.includes(siteId)),
		([{siteId}]) => siteId,
	);
}

/** The items with these ids, whatever site they are of. */
export const itemsOf = ({model, data}: DashboardProps, ids: readonly string[]): readonly ChecklistItem[] =>
	ids.length === 0
		? []
		: [
				...data.platforms.flatMap(settings => checklistFor({site: settings[0].siteId}, {settings, controllers: []})),
				...routesEverywhere({model, data}),
			].filter(({id}) => ids.includes(id));

/** The settings of those sites, and the ways out of every database. */
export const itemsToDo = ({model, data}: DashboardProps): readonly ChecklistItem[] => [
	...platformsUsed(model, data).flatMap(settings => checklistFor({site: settings[0].siteId}, {settings, controllers: []})),
	...routesEverywhere({model, data}),
];
