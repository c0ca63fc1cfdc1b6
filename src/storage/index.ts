import * as v from 'valibot';
import {day} from '../core/requests/request-schema.ts';
import type {Settings} from '../core/settings/settings.ts';
import {defineStoredItem} from './stored-item.ts';
import {isPlain, repairFields, repairList, repairRecord} from './versioned-schema.ts';

/** Checklist items the user has dealt with, by item id. Never names, never addresses of pages. */
export type Ticked = Readonly<Record<string, {readonly tickedOn: string}>>;

/** Pages the user called their own: on which site, and a digest of whose. Written by that choice alone. */
export type OwnPages = readonly {readonly siteId: string; readonly digest: string}[];

const name = v.pipe(v.string(), v.maxLength(200));

const tick = v.strictObject({tickedOn: day});

export const ticked = defineStoredItem<Ticked>({
	key: 'ticked',
	version: 1,
	fallback: {},
	schema: v.record(name, tick),
	repair: value => repairRecord(tick, value),
});

const defaults: Settings = {probe: 'active', notice: 'page', sitesOff: [], sitesQuiet: []};

const settingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject({
	probe: v.optional(v.picklist(['active', 'passive']), defaults.probe),
	notice: v.optional(v.picklist(['page', 'toolbar']), defaults.notice),
	sitesOff: v.optional(v.array(name), []),
	sitesQuiet: v.optional(v.array(name), []),
	country: v.exactOptional(name),
	language: v.exactOptional(name),
});

export const settings = defineStoredItem<Settings>({
	key: 'settings',
	version: 1,
	fallback: defaults,
	schema: settingsSchema,
	repair: repairSettings,
});

/** Where a choice cannot be read any more, nothing is asked or shown: it may have been the choice to be left alone. */
function repairSettings(value: unknown): Settings {
	const fields = isPlain(value) ? value : undefined;
	const isLost = (...keys: readonly (keyof Settings)[]): boolean =>
		!fields || keys.some(key => !v.is(settingsSchema, {[key]: fields[key]}));
	return {
		...repairFields(settingsSchema, value, defaults),
		sitesOff: repairList(name, fields?.['sitesOff']),
		sitesQuiet: repairList(name, fields?.['sitesQuiet']),
		...(isLost('probe', 'sitesOff') && {probe: 'passive'}),
		...(isLost('notice', 'sitesQuiet') && {notice: 'toolbar'}),
	};
}

const ownPage = v.strictObject({siteId: name, digest: name});

export const ownPages = defineStoredItem<OwnPages>({
	key: 'ownPages',
	version: 1,
	fallback: [],
	schema: v.array(ownPage),
	repair: value => repairList(ownPage, value),
});

/** An `https:` origin and nothing else: it becomes a match pattern. */
const origin = v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$/));

/** Origins of fediverse servers on which the user wants pages recognised without being asked. */
export const servers = defineStoredItem<readonly string[]>({
	key: 'servers',
	version: 1,
	fallback: [],
	schema: v.array(origin),
	repair: value => repairList(origin, value),
});
