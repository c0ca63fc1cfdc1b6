import * as v from 'valibot';
import {shortText} from './short-text.ts';
import {defineStoredItem} from './stored-item.ts';
import {repairList} from './versioned-schema.ts';

/** Pages the user marked as their own, in that order: the site, and a digest of the account or address. Only that choice writes here. */
export type OwnPages = readonly OwnPage[];

export interface OwnPage {
	readonly siteId: string;
	readonly digest: string;
	/** The digest is of a single page's address, such as a photo's, which names no account. */
	readonly isPage?: true;
	/** What the user calls the account, to tell several on one site apart. */
	readonly label?: string;
}

const ownPage: v.GenericSchema<unknown, OwnPage> = v.strictObject({
	siteId: shortText,
	digest: shortText,
	isPage: v.exactOptional(v.literal(true)),
	label: v.exactOptional(shortText),
});

export const ownPages = defineStoredItem<OwnPages>({
	key: 'ownPages',
	version: 2,
	fallback: [],
	schema: v.array(ownPage),
	repair: value => repairList(ownPage, value),
	// Since 2, an entry can have a label, and says where it is only a page.
	migrations: {2: older => older},
});

/** Those that are accounts, each with steps of its own. */
export const accountsIn = (pages: OwnPages): OwnPages => pages.filter(({isPage}) => !isPage);
