import * as v from 'valibot';
import {notices} from '../../storage/notices.ts';
import {ownPages} from '../../storage/own-pages.ts';
import {pageHistories} from '../../storage/page-histories.ts';
import {person, requests} from '../../storage/requests.ts';
import {settings} from '../../storage/settings.ts';
import {stepReminders} from '../../storage/step-reminders.ts';
import {versionIn} from '../../storage/stored-item.ts';
import {ticked} from '../../storage/ticks.ts';
import {readAs, type VersionedSchema} from '../../storage/versioned-schema.ts';

export const dataFormat = 'overexposed';
/** Increase it when older versions cannot read the file any more. */
export const dataVersion = 1;

/** Characters. More than a lifetime of letters; a larger file is not one of ours. */
const maxFileLength = 5_000_000;

/** The values that a file can add to. */
const schemas = {
	ticked: ticked.versionedSchema,
	settings: settings.versionedSchema,
	ownPages: ownPages.versionedSchema,
	pageHistories: pageHistories.versionedSchema,
	requests: requests.versionedSchema,
	person: person.versionedSchema,
	stepReminders: stepReminders.versionedSchema,
	notices: notices.versionedSchema,
};

export type Data = {readonly [Key in keyof typeof schemas]: (typeof schemas)[Key]['fallback']};
export type Refusal = 'not_ours' | 'newer' | 'broken';
export type Read =
	/** `isWhole` is false where parts could not be read; they are left out. */
	{readonly kind: 'read'; readonly data: Data; readonly isWhole: boolean} | {readonly kind: 'refused'; readonly reason: Refusal};

/** The contents of a saved file. One bad record costs no other; a file that is not ours, or newer than this version, is refused. */
export function readData(file: string): Read {
	const value = file.length > maxFileLength ? undefined : parse(file);
	const head = v.safeParse(v.object({format: v.literal(dataFormat), version: v.number()}), value);
	if (!head.success) return {kind: 'refused', reason: 'not_ours'};
	if (head.output.version > dataVersion) return {kind: 'refused', reason: 'newer'};
	const body = v.safeParse(v.object({stored: v.record(v.string(), v.unknown())}), value);
	return body.success ? readStored(body.output.stored) : {kind: 'refused', reason: 'broken'};
}

/** Uses the schemas of storage itself, so that an older file is migrated like older storage. */
function readStored(stored: Readonly<Record<string, unknown>>): Read {
	const read = Object.entries(schemas).map(([key, versionedSchema]) => {
		const version = versionIn(stored[`${key}$`]) ?? 1;
		return {
			key,
			isNewer: Number(version) > versionedSchema.version,
			...readAs(versionedSchema as VersionedSchema<unknown>, stored[key], version),
		};
	});
	if (read.some(({isNewer}) => isNewer)) return {kind: 'refused', reason: 'newer'};
	const data = Object.fromEntries(read.map(({key, value}) => [key, value])) as Data;
	return {kind: 'read', data, isWhole: read.every(({isWhole}) => isWhole)};
}

function parse(file: string): unknown {
	try {
		return JSON.parse(file);
	} catch {
		// A file that is not JSON is not one of ours, which is what the person is told.
		return undefined;
	}
}
