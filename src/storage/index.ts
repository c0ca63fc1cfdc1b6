import {storage} from '@wxt-dev/storage';

/** Checklist items the user has dealt with, by item id. Never names, never addresses of pages. */
export type Ticked = Readonly<Record<string, {readonly tickedOn: string}>>;

export interface Settings {
	/** `active`: look at the page as a stranger would. `passive`: ask nothing, say only what can be said without asking. */
	readonly probe: 'active' | 'passive';
	readonly notice: 'page' | 'toolbar';
	/** Sites on which nothing is analysed. */
	readonly sitesOff: readonly string[];
	/** Sites on which no notice is shown. */
	readonly sitesQuiet: readonly string[];
	/** Where the user lives (ISO 3166-1 alpha-2, lower case), if they said so. */
	readonly country?: string;
	/** Language of our own pages, where it is not the browser's. */
	readonly language?: string;
}

/** Pages the user called their own: on which site, and a digest of whose. Written by that choice alone. */
export type OwnPages = readonly {readonly siteId: string; readonly digest: string}[];

export const ownPages = storage.defineItem<OwnPages>('local:ownPages', {fallback: [], version: 1});

export const ticked = storage.defineItem<Ticked>('local:ticked', {fallback: {}, version: 1});

export const settings = storage.defineItem<Settings>('local:settings', {
	fallback: {probe: 'active', notice: 'page', sitesOff: [], sitesQuiet: []},
	version: 1,
});

/** Origins of fediverse servers on which the user wants pages recognised without being asked. */
export const servers = storage.defineItem<readonly string[]>('local:servers', {fallback: [], version: 1});
