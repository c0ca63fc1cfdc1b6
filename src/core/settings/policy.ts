import type {Settings} from './settings.ts';

/**
 * What an organisation has set for the browsers it manages (docs/admin-guide.md). Every part may be absent. It can make the extension
 * do less, never more: no policy can analyse a page where the person has switched that off.
 */
export interface Policy {
	/** ISO 3166-1 alpha-2, lower case. */
	readonly country?: string;
	readonly language?: string;
	/** Ids of the only sites whose pages are analysed (docs/sites.md). */
	readonly sitesAllowed?: readonly string[];
	/** No page and no image is probed, on any site. */
	readonly probeOff?: boolean;
	/** Only the lab works: nothing at all happens on web pages. */
	readonly labOnly?: boolean;
	readonly notice?: Settings['notice'];
	readonly trainer?: Trainer;
}

/** Whom to ask. */
export interface Trainer {
	readonly name?: string;
	readonly email?: string;
	readonly url?: `https://${string}`;
}

/** The user's choices as far as the organisation leaves them. */
export interface SettingsInForce extends Settings {
	/** Absent: all sites that the user has not switched off. */
	readonly sitesAllowed?: readonly string[];
	readonly labOnly: boolean;
}

export const underPolicy = (
	own: Settings,
	{country, language, sitesAllowed, probeOff, labOnly = false, notice}: Policy,
): SettingsInForce => ({
	...own,
	...(country !== undefined && {country}),
	...(language !== undefined && {language}),
	...(sitesAllowed && {sitesAllowed}),
	...(notice && {notice}),
	...((probeOff || labOnly) && {probe: 'passive'}),
	labOnly,
});

/** Whether nothing of a site may be read, asked or shown. */
export const isSiteOff = (inForce: SettingsInForce, siteId: string): boolean =>
	inForce.sitesOff.includes(siteId) || isForbiddenByPolicy(inForce, siteId);

/** Whether it is the organisation that has switched a site off, which no button of ours can undo. */
export const isForbiddenByPolicy = ({labOnly, sitesAllowed}: SettingsInForce, siteId: string): boolean =>
	labOnly || (sitesAllowed !== undefined && !sitesAllowed.includes(siteId));
