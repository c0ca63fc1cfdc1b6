import * as v from 'valibot';

/** What may stand under a key: in storage, and in a file the user saved. */
export interface VersionedSchema<T> {
	readonly key: string;
	/** Raised with every change that an older reader would stumble over; `migrations` then leads there, and a fixture stays for ever. */
	readonly version: number;
	/** Where nothing is kept yet. */
	readonly fallback: T;
	readonly schema: v.GenericSchema<unknown, T>;
	/** All that can be read of a value that the schema refuses. */
	readonly repair: (value: unknown) => T;
	/** Each leads to the version it is named by, from the one before. */
	readonly migrations?: Readonly<Record<number, (older: unknown) => unknown>>;
}

export interface Read<T> {
	readonly value: T;
	/** Nothing of what was there is missing in it. */
	readonly isWhole: boolean;
}

/**
 * Reads a value of this or any earlier version. Never throws: of what is damaged, or comes from a newer version, it reads what it can.
 *
 * @param version as it was kept beside the value; absent in what was kept before there were versions, which is 1
 */
export function readAs<T>(versionedSchema: VersionedSchema<T>, stored: unknown, version: unknown = 1): Read<T> {
	if (stored === undefined || stored === null) return {value: versionedSchema.fallback, isWhole: true};

	const migrated = migrate(versionedSchema, stored, version);
	const parsed = v.safeParse(versionedSchema.schema, migrated.value);
	if (!parsed.success || Array.isArray(migrated.value) !== Array.isArray(versionedSchema.fallback))
		return {value: versionedSchema.repair(migrated.value), isWhole: false};
	return {value: parsed.output, isWhole: migrated.isWhole};
}

function migrate<T>({version: ours, migrations = {}}: VersionedSchema<T>, stored: unknown, version: unknown): Read<unknown> {
	if (typeof version !== 'number' || !(version >= 1 && version <= ours)) return {value: stored, isWhole: false};

	try {
		let value = stored;
		for (let next = version + 1; next <= ours; next++) value = migrations[next]?.(value) ?? value;
		return {value, isWhole: true};
	} catch {
		// Damaged before it could be brought up: what can be read of it is read as it stands.
		return {value: stored, isWhole: false};
	}
}

const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): readonly T[] => {
	const {success, output} = v.safeParse(schema, value);
	return success ? [output] : [];
};

/** The entries of a list that can be read. */
export const repairList = <T>(entry: v.GenericSchema<unknown, T>, value: unknown): readonly T[] =>
	Array.isArray(value) ? value.flatMap(each => read(entry, each)) : [];

/** The entries of a record that can be read. */
export const repairRecord = <T>(entry: v.GenericSchema<unknown, T>, value: unknown): Readonly<Record<string, T>> =>
	isPlainObject(value)
		? Object.fromEntries(Object.entries(value).flatMap(([key, each]) => read(entry, each).map(kept => [key, kept])))
		: {};

/** An object whose fields are those of `instead` wherever they cannot be read. */
export function repairFields<T extends object>(schema: v.GenericSchema<unknown, T>, value: unknown, instead: T): T {
	let repaired = instead;
	for (const [key, field] of isPlainObject(value) ? Object.entries(value) : [])
		repaired = read(schema, {...repaired, [key]: field})[0] ?? repaired;
	return repaired;
}

/** For schemas, a list is an object, too. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
