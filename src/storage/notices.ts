import * as v from 'valibot';
import {type IsoDate, isIsoDate} from '../core/iso-date.ts';
import {shortText} from './short-text.ts';
import {defineStoredItem} from './stored-item.ts';
import {repairFields} from './versioned-schema.ts';

/** What has to outlast the browser so that a notice stays rare. Nothing here says which page was viewed. */
export interface Notices {
	/** Sites on which the notice has been shown, and the ISO week: `2026-W48`. Only this week's are kept. */
	readonly shown: readonly {readonly siteId: string; readonly week: string}[];
	/** Digests of a page together with its exposure, on which the user wants no notice until the exposure changes. */
	readonly quiet: readonly string[];
	/** When the user wants to be reminded of closing something, by site. */
	readonly reminders: readonly {readonly siteId: string; readonly on: string}[];
}

const fallback: Notices = {shown: [], quiet: [], reminders: []};

const schema = v.strictObject({
	shown: v.optional(v.array(v.strictObject({siteId: shortText, week: shortText})), []),
	quiet: v.optional(v.array(shortText), []),
	reminders: v.optional(v.array(v.strictObject({siteId: shortText, on: v.pipe(v.string(), v.check(isIsoDate))})), []),
});

export const notices = defineStoredItem<Notices>({
	key: 'notices',
	version: 1,
	fallback,
	schema,
	repair: value => repairFields(schema, value, fallback),
});

/** Sites of which the user wants to be reminded by this day. */
export const dueReminders = async (day: IsoDate): Promise<readonly string[]> =>
	(await notices.getValue()).reminders.filter(({on}) => on <= day).map(({siteId}) => siteId);

export const forgetDueReminders = async (day: IsoDate): Promise<void> =>
	void (await notices.change(current => ({...current, reminders: current.reminders.filter(({on}) => on > day)})));
