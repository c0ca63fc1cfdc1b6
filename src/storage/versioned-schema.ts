import * as v from 'valibot';

/** What is valid under a key, in storage and in files that users saved. */
export interface VersionedSchema<T> {
	readonly key: string;
	/** Raised with every change that older code could not read. Each needs a migration, and a fixture that is never removed. */
	readonly version: number;
	/** Where nothing has been stored yet. */
	readonly fallback: T;
	readonly schema: v.GenericSchema<unknown, T>;
	/** Whatever can be saved of a value that the schema rejects. */
	readonly repair: (value: unknown) => T;
	/** By the version they produce, from the one before. */
	readonly migrations?: Readonly<Record<number, (older: unknown) => unknown>>;
}

export interface Read<T> {
	readonly value: T;
	/** Nothing of the stored value was lost. */
	readonly isWhole: boolean;
}

/**
 * Reads a value of this or any earlier version. Never throws: if it is damaged or from a newer version, it reads what it can.
 *
 * @param version as stored beside the value; values from before versions were stored are version 1
 */
export function readAs<T>(versionedSchema: VersionedSchema<T>, stored: unknown, version: unknown = 1): Read<T> {
	if (stored === undefined || stored === null) return {value: versionedSchema.fallback, isWhole: true};

	const migrated = migrate(versionedSchema, stored, version);
	const parsed = v.safeParse(versionedSchema.schema, migrated.value);
	if (!parsed.success || Array.isArray(migrated.value) !== Array.isArray(versionedSchema.fallback))
		return {value: versionedSchema.repair(migrated.value), isWhole: false};
	return {value: parsed.output, isWhole: migrated.isWhole && hasEveryKey(parsed.output, migrated.value)};
}

/** Keys that valibot leaves out of records without a word, so that nobody can change what all objects have. */
const leftOut: readonly string[] = ['__proto__', 'prototype', 'constructor'];

const hasEveryKey = (read: unknown, stored: unknown): boolean =>
	!(isPlainObject(stored) && isPlainObject(read)) ||
	Object.entries(stored).every(([key, value]) => Object.hasOwn(read, key) && hasEveryKey(read[key], value));

function migrate<T>({version: ours, migrations = {}}: VersionedSchema<T>, stored: unknown, version: unknown): Read<unknown> {
	if (typeof version !== 'number' || !(version >= 1 && version <= ours)) return {value: stored, isWhole: false};

	try {
		let value = stored;
		for (let next = version + 1; next <= ours; next++) value = migrations[next]?.(value) ?? value;
		return {value, isWhole: true};
	} catch {
		// Too damaged to migrate: read whatever fits as it is.
		return {value: stored, isWhole: false};
	}
}

const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): readonly T[] => {
	const {success, output} = v.safeParse(schema, value);
	return success ? [output] : [];
};

/** The valid entries of a list. */
export const repairList = <T>(entry: v.GenericSchema<unknown, T>, value: unknown): readonly T[] =>
	Array.isArray(value) ? value.flatMap(each => read(entry, each)) : [];

/** The valid entries of a record. */
export const repairRecord = <T>(entry: v.GenericSchema<unknown, T>, value: unknown): Readonly<Record<string, T>> =>
	isPlainObject(value)
		? Object.fromEntries(
				Object.entries(value).flatMap(([key, each]) => (leftOut.includes(key) ? [] : read(entry, each).map(valid => [key, valid]))),
			)
		: {};

/** An object with its invalid fields replaced by those of `fallback`. */
export function repairFields<T extends object>(schema: v.GenericSchema<unknown, T>, value: unknown, fallback: T): T {
	let repaired = fallback;
	for (const [key, field] of isPlainObject(value) ? Object.entries(value) : [])
		repaired = read(schema, {...repaired, [key]: field})[0] ?? repaired;
	return repaired;
}

/** An object that is no list: schemas accept lists as objects. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
