import * as v from 'valibot';
import {nobody, type Person} from '../core/person.ts';
import {requestSchema} from '../letters/request-file.ts';
import type {OwnPages, Settings, Ticked} from '../storage/index.ts';

export const dataFormat = 'overexposed';
/** Raised when an older version could not read the file. */
export const dataVersion = 1;

/** More than a lifetime of letters; a larger file is no file of ours. */
const longestFile = 5_000_000;

const day = v.pipe(v.string(), v.isoDate());
const text = v.pipe(v.string(), v.maxLength(20_000));
const sites = v.array(v.pipe(v.string(), v.maxLength(100)));

const stored = v.object({
	ticked: v.optional(v.record(v.string(), v.strictObject({tickedOn: day})), {}),
	settings: v.optional(
		v.partial(
			v.object({
				probe: v.picklist(['active', 'passive']),
				notice: v.picklist(['page', 'toolbar']),
				sitesOff: sites,
				sitesQuiet: sites,
				country: text,
				language: text,
			}),
		),
		{},
	),
	ownPages: v.optional(v.array(v.strictObject({siteId: text, digest: text})), []),
	requests: v.optional(v.array(requestSchema), []),
	person: v.optional(v.strictObject({name: text, email: text, address: text, places: text, situation: text}), nobody),
});

export type Data = v.InferOutput<typeof stored>;
export type Refusal = 'not_ours' | 'newer' | 'broken';
export type Read = {readonly kind: 'read'; readonly data: Data} | {readonly kind: 'refused'; readonly reason: Refusal};

/** What a saved file holds, whole or not at all. */
export function readData(file: string): Read {
	const value = file.length > longestFile ? undefined : parse(file);
	const head = v.safeParse(v.object({format: v.literal(dataFormat), version: v.number()}), value);
	if (!head.success) return {kind: 'refused', reason: 'not_ours'};
	if (head.output.version > dataVersion) return {kind: 'refused', reason: 'newer'};
	const body = v.safeParse(v.object({stored}), value);
	return body.success ? {kind: 'read', data: body.output.stored} : {kind: 'refused', reason: 'broken'};
}

function parse(file: string): unknown {
	try {
		return JSON.parse(file);
	} catch {
		// No JSON is no file of ours, which is what the reader is told.
		return undefined;
	}
}

export interface Own {
	readonly ticked: Ticked;
	readonly settings: Settings;
	readonly person: Person;
}

/** Both together. What is set here wins: a file adds, it never replaces. */
export function mergeData(ours: Own, theirs: Pick<Data, 'ticked' | 'settings' | 'person'>): Own {
	const {settings} = ours;
	const country = settings.country || theirs.settings.country;
	const language = settings.language || theirs.settings.language;
	return {
		ticked: {...theirs.ticked, ...ours.ticked},
		settings: {
			...settings,
			sitesOff: union(settings.sitesOff, theirs.settings.sitesOff),
			sitesQuiet: union(settings.sitesQuiet, theirs.settings.sitesQuiet),
			...(country && {country}),
			...(language && {language}),
		},
		person: {
			name: ours.person.name || theirs.person.name,
			email: ours.person.email || theirs.person.email,
			address: ours.person.address || theirs.person.address,
			places: union(ours.person.places.split('\n'), theirs.person.places.split('\n'))
				.filter(line => line !== '')
				.join('\n'),
			situation: ours.person.situation || theirs.person.situation,
		},
	};
}

/** Each page once. */
export const mergeOwnPages = (ours: OwnPages, theirs: OwnPages): OwnPages => [
	...ours,
	...theirs.filter(({digest}) => ours.every(page => page.digest !== digest)),
];

const union = (ours: readonly string[], theirs: readonly string[] = []): readonly string[] => [...new Set([...ours, ...theirs])];
