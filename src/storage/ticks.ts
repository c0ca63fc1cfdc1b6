import * as v from 'valibot';
import {day} from '../core/requests/request-schema.ts';
import {shortText} from './short-text.ts';
import {defineStoredItem} from './stored-item.ts';
import {repairRecord} from './versioned-schema.ts';

/** Checklist items the user has dealt with, by item id. Holds no names and no page addresses. */
export type Ticked = Readonly<Record<string, {readonly tickedOn: string}>>;

const tick = v.strictObject({tickedOn: day});

export const ticked = defineStoredItem<Ticked>({
	key: 'ticked',
	version: 1,
	fallback: {},
	schema: v.record(shortText, tick),
	repair: value => repairRecord(tick, value),
});
