import {firstSites, type GroupChoice} from '../../src/ui/handout/handout-list.ts';

/** What a room takes home, before and after it said where it lives. */
export const handoutStates: Readonly<Record<string, GroupChoice>> = {
	first: {siteIds: firstSites},
	full: {siteIds: ['instagram', 'facebook', 'x', 'linkedin', 'strava', 'telegram'], country: 'de', authorityId: 'de-sl-dpa'},
};
