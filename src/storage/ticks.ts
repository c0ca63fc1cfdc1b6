import * as v from 'valibot';
import {day} from '../core/requests/parts-schema.ts';
import {shortText} from './short-text.ts';
import {defineStoredItem} from './stored-item.ts';
import {repairRecord} from './versioned-schema.ts';

/**
 * Checklist items the user has dealt with, by item id; a setting of an account by `ID@DIGEST` (`core/checklist/account-ticks.ts`).
 * Holds no names and no page addresses.
 */
export type Ticked = Readonly<Record<string, {readonly tickedOn: string}>>;

const tick = v.strictObject({tickedOn: day});

export const ticked = defineStoredItem<Ticked>({
	key: 'ticked',
	version: 2,
	fallback: {},
	schema: v.record(shortText, tick),
	repair: value => repairRecord(tick, value),
	// Since 2, keys can name an account. Older ones name none, and count for the site's first: the accounts are under another key.
	migrations: {2: older => older},
});
