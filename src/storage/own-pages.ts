import * as v from 'valibot';
import {maxAddressLength} from '../core/page/artifacts.ts';
import {type WatchInterval, watchIntervals} from '../core/watch/schedule.ts';
import {shortText} from './short-text.ts';
import {defineStoredItem} from './stored-item.ts';
import {repairList} from './versioned-schema.ts';

type HttpsAddress = `https://${string}`;

/** Pages the user marked as their own, in that order: the site, and a digest of the account or address. Only that choice writes here. */
export type OwnPages = readonly OwnPage[];

export interface OwnPage {
	readonly siteId: string;
	readonly digest: string;
	/** The digest is of a single page's address, such as a photo's, which names no account. */
	readonly isPage?: true;
	/** What the user calls the account, to tell several on one site apart. */
	readonly label?: string;
	/** Its address, where the user wants it kept so that it can be looked at again. */
	readonly address?: HttpsAddress;
	/** How often it is looked at; weekly where it is absent. Of no use without an address. */
	readonly interval?: WatchInterval;
}

const isHttps = (text: string): text is HttpsAddress => text.startsWith('https://');
const httpsAddress = v.pipe(v.string(), v.maxLength(maxAddressLength), v.url(), v.guard(isHttps));

const ownPage: v.GenericSchema<unknown, OwnPage> = v.strictObject({
	siteId: shortText,
	digest: shortText,
	isPage: v.exactOptional(v.literal(true)),
	label: v.exactOptional(shortText),
	address: v.exactOptional(httpsAddress),
	interval: v.exactOptional(v.picklist(watchIntervals)),
});

export const ownPages = defineStoredItem<OwnPages>({
	key: 'ownPages',
	version: 3,
	fallback: [],
	schema: v.array(ownPage),
	repair: value => repairList(ownPage, value),
	// Since 2, an entry can have a label, and says where it is only a page. Since 3, it can have its address, and how often to look at it:
	// older ones have none, and none is made up for them.
	migrations: {2: older => older, 3: older => older},
});

/** Those that are accounts, each with steps of its own. */
export const accountsIn = (pages: OwnPages): OwnPages => pages.filter(({isPage}) => !isPage);

/** Pages that can be kept with their address: looked at one by one, they are all seen within a day. */
export const maxWatched = 50;

export const watchedIn = (pages: OwnPages): readonly (OwnPage & {readonly address: HttpsAddress})[] =>
	pages.flatMap(page => (page.address === undefined ? [] : [{...page, address: page.address}])).slice(0, maxWatched);
