import {firstSites, type RoomChoice} from '../../src/ui/handout/room-list.ts';

/** What a room takes home, before and after it said where it lives. */
export const handoutStates: Readonly<Record<string, RoomChoice>> = {
	fresh: {siteIds: firstSites},
	full: {siteIds: ['instagram', 'facebook', 'x', 'linkedin', 'strava', 'telegram'], country: 'de', authorityId: 'de-sl-dpa'},
};
