import * as v from 'valibot';
import {countries} from '../records/countries.ts';
import {languages} from './languages.ts';
import type {Policy} from './policy.ts';

/** A policy as far as it could be read, and what could not. */
export interface PolicyRead {
	readonly policy: Policy;
	/** Names of the values that are not valid, as `trainer.url`; for an unknown key, its own name. */
	readonly invalid: readonly string[];
}

const short = (longest: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longest));
const upToLowerCase = v.pipe(v.string(), v.trim(), v.toLowerCase());

const words: Readonly<Record<string, boolean>> = {true: true, false: false, 1: true, 0: false};

/** The Windows registry has no booleans, Firefox passes its numbers on as they are, and it is easy to put either into quotation marks. */
const flag = v.pipe(
	v.union([v.boolean(), v.number(), v.string()]),
	v.transform(value => String(value).trim().toLowerCase()),
	v.check(word => Object.hasOwn(words, word)),
	v.transform(word => words[word] === true),
);

const siteId = v.pipe(upToLowerCase, v.regex(/^[a-z0-9-]{1,40}$/));

/** Only https: the address becomes a link in our own pages. */
const webAddress = v.pipe(
	short(500),
	v.check(text => URL.canParse(text) && new URL(text).protocol === 'https:'),
);

const trainerSchemas = {name: short(100), email: v.pipe(short(200), v.email()), url: webAddress};

/** One for each key of `managed-schema.json`; a test holds them against it. */
export const policySchemas = {
	country: v.pipe(upToLowerCase, v.picklist(countries)),
	language: v.pipe(upToLowerCase, v.picklist(Object.keys(languages))),
	sitesAllowed: v.pipe(v.array(siteId), v.maxLength(200)),
	probeOff: flag,
	labOnly: flag,
	notice: v.pipe(upToLowerCase, v.picklist(['page', 'toolbar'])),
	trainer: v.looseObject({}),
} as const satisfies Record<keyof Policy, v.GenericSchema>;

/**
 * What stands for an invalid value of a key that restricts: whoever wrote it wanted less to happen, so a slip must not allow everything.
 * Of a list, the valid entries hold.
 */
const strictest: Readonly<Partial<Record<string, (value: unknown) => unknown>>> = {
	sitesAllowed: value => (Array.isArray(value) ? value.filter(id => v.is(siteId, id)).map(id => v.parse(siteId, id)) : []),
	probeOff: () => true,
	labOnly: () => true,
	notice: () => 'toolbar',
} satisfies Partial<Record<keyof Policy, (value: unknown) => unknown>>;

/**
 * Takes every valid value and names the others: one slip by an administrator must not switch off the rest of their policy. An invalid
 * value of a key that restricts, restricts as far as it can.
 *
 * @param raw as the browser hands it over; anything but an object counts as no policy
 */
export function readPolicy(raw: unknown): PolicyRead {
	const {good, invalid} = sift(policySchemas, raw, '');
	const {trainer: written, ...rest} = good;
	if (written === undefined) return {policy: rest as Policy, invalid};

	const trainer = sift(trainerSchemas, written, 'trainer.');
	const isNamed = Object.keys(trainer.good).length > 0;
	return {policy: {...rest, ...(isNamed && {trainer: trainer.good})} as Policy, invalid: [...invalid, ...trainer.invalid]};
}

function sift(schemas: Readonly<Record<string, v.GenericSchema>>, raw: unknown, prefix: string) {
	const good: Record<string, unknown> = {};
	const invalid: string[] = [];
	for (const [key, value] of Object.entries(typeof raw === 'object' && raw !== null ? raw : {})) {
		const schema = Object.hasOwn(schemas, key) ? schemas[key] : undefined;
		const read = schema && v.safeParse(schema, value);
		if (!read?.success) invalid.push(`${prefix}${key}`);
		if (read?.success) good[key] = read.output;
		else if (schema && Object.hasOwn(strictest, key)) good[key] = strictest[key]?.(value);
	}
	return {good, invalid};
}
