import * as v from 'valibot';
import {shortText} from './short-text.ts';
import {defineStoredItem} from './stored-item.ts';
import {repairList} from './versioned-schema.ts';

/** Pages the user marked as their own: the site, and a digest of the account or address. Only that choice writes here. */
export type OwnPages = readonly {readonly siteId: string; readonly digest: string}[];

const ownPage = v.strictObject({siteId: shortText, digest: shortText});

export const ownPages = defineStoredItem<OwnPages>({
	key: 'ownPages',
	version: 1,
	fallback: [],
	schema: v.array(ownPage),
	repair: value => repairList(ownPage, value),
});
