import * as v from 'valibot';
import {countries} from '../records/countries.ts';
import {languages} from './languages.ts';
import type {Policy} from './policy.ts';

/** A policy as far as it could be read, and what could not. */
export interface PolicyRead {
	readonly policy: Policy;
	/** Names of the values that are ignored, as `trainer.url`; for an unknown key, its own name. */
	readonly ignored: readonly string[];
}

const short = (longest: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longest));
const upToLowerCase = v.pipe(v.string(), v.trim(), v.toLowerCase());

/** The Windows registry has no booleans, and Firefox passes its numbers on as they are. */
const flag = v.union([
	v.boolean(),
	v.pipe(
		v.picklist([0, 1]),
		v.transform(number => number === 1),
	),
]);

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
	sitesAllowed: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))), v.maxLength(200)),
	probeOff: flag,
	labOnly: flag,
	notice: v.picklist(['page', 'toolbar']),
	trainer: v.looseObject({}),
} as const satisfies Record<keyof Policy, v.GenericSchema>;

/**
 * Takes every valid value and names the others: one slip by an administrator must not switch off the rest of their policy.
 *
 * @param raw as the browser hands it over; anything but an object counts as no policy
 */
export function readPolicy(raw: unknown): PolicyRead {
	const {good, ignored} = sift(policySchemas, raw, '');
	const {trainer: written, ...rest} = good;
	if (written === undefined) return {policy: rest as Policy, ignored};

	const trainer = sift(trainerSchemas, written, 'trainer.');
	const isNamed = Object.keys(trainer.good).length > 0;
	return {policy: {...rest, ...(isNamed && {trainer: trainer.good})} as Policy, ignored: [...ignored, ...trainer.ignored]};
}

function sift(schemas: Readonly<Record<string, v.GenericSchema>>, raw: unknown, prefix: string) {
	const good: Record<string, unknown> = {};
	const ignored: string[] = [];
	for (const [key, value] of Object.entries(typeof raw === 'object' && raw !== null ? raw : {})) {
		const schema = Object.hasOwn(schemas, key) ? schemas[key] : undefined;
		const read = schema && v.safeParse(schema, value);
		if (read?.success) good[key] = read.output;
		else ignored.push(`${prefix}${key}`);
	}
	return {good, ignored};
}
