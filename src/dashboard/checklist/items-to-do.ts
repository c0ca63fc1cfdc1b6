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

/** The settings of those sites, and the ways out of every database. */
export const itemsToDo = ({model, data}: DashboardProps): readonly ChecklistItem[] => [
	...platformsUsed(model, data).flatMap(settings => checklistFor({site: settings[0].siteId}, {settings, controllers: []})),
	...routesEverywhere({model, data}),
];
