import * as v from 'valibot';
import type {Settings} from '../core/settings/settings.ts';
import {shortText} from './short-text.ts';
import {defineStoredItem} from './stored-item.ts';
import {isPlainObject, repairFields, repairList} from './versioned-schema.ts';

const defaults: Settings = {probe: 'active', notice: 'page', sitesOff: [], sitesQuiet: [], sitesUsed: []};

const settingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject({
	probe: v.optional(v.picklist(['active', 'passive']), defaults.probe),
	notice: v.optional(v.picklist(['page', 'toolbar']), defaults.notice),
	sitesOff: v.optional(v.array(shortText), []),
	sitesQuiet: v.optional(v.array(shortText), []),
	sitesUsed: v.optional(v.array(shortText), []),
	country: v.exactOptional(shortText),
	language: v.exactOptional(shortText),
});

/** The user's own choices. An organisation's policy may override them: see `settings-in-force.ts`. */
export const settings = defineStoredItem<Settings>({
	key: 'settings',
	version: 1,
	fallback: defaults,
	schema: settingsSchema,
	repair: repairSettings,
});

/** If a choice is unreadable, no requests are sent and no notices shown: the user may have chosen just that. */
function repairSettings(value: unknown): Settings {
	const fields = isPlainObject(value) ? value : undefined;
	const isLost = (...keys: readonly (keyof Settings)[]): boolean =>
		!fields || keys.some(key => !v.is(settingsSchema, {[key]: fields[key]}));
	return {
		...repairFields(settingsSchema, value, defaults),
		sitesOff: repairList(shortText, fields?.['sitesOff']),
		sitesQuiet: repairList(shortText, fields?.['sitesQuiet']),
		sitesUsed: repairList(shortText, fields?.['sitesUsed']),
		...(isLost('probe', 'sitesOff') && {probe: 'passive'}),
		...(isLost('notice', 'sitesQuiet') && {notice: 'toolbar'}),
	};
}
