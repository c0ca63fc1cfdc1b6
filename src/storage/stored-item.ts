import {storage} from '@wxt-dev/storage';
import * as v from 'valibot';
import {withLock} from './lock.ts';
import {withQuarantinedCopy} from './quarantine.ts';
import {type Read, readAs, type VersionedSchema} from './versioned-schema.ts';

/** A value on disk. */
export interface StoredItem<T> {
	readonly versionedSchema: VersionedSchema<T>;
	/** Never rejects: a damaged value is quarantined and repaired; if storage fails, the result is what a repair of nothing gives. */
	readonly getValue: () => Promise<T>;
	/**
	 * Changes the value as stored at that moment, not as a window read it earlier, under a lock over all windows and the worker.
	 * Resolves to the new value. Rejects where it could not be written or does not match the schema; then nothing has changed.
	 */
	readonly change: (change: (stored: T) => T) => Promise<T>;
	/** Calls the listener after every change, including those made in other windows. */
	readonly watch: (listener: () => void) => void;
}

export function defineStoredItem<T>(versionedSchema: VersionedSchema<T>): StoredItem<T> {
	const change = (update: (current: T) => T): Promise<T> =>
		withLock(async () => {
			const {value, isWhole, stored} = await read(versionedSchema);
			const changed = v.parse(versionedSchema.schema, update(value));
			// One call, which the browser completes entirely or not at all: no copy without the repaired value, no value without its version.
			await storage.setItems([
				...(isWhole ? [] : [await withQuarantinedCopy({key: versionedSchema.key, value: stored})]),
				{key: valueKey(versionedSchema), value: changed},
				{key: versionKey(versionedSchema), value: {v: versionedSchema.version}},
			]);
			return changed;
		});

	return {
		versionedSchema,
		getValue: async () => {
			try {
				const {value, isWhole} = await read(versionedSchema);
				if (!isWhole) quarantine(versionedSchema, change);
				return value;
			} catch (error) {
				console.error(`Overexposed could not read "${versionedSchema.key}" from storage; restart the browser.`, error);
				return versionedSchema.repair(undefined);
			}
		},
		change,
		watch: listener => void storage.watch(valueKey(versionedSchema), () => listener()),
	};
}

const valueKey = ({key}: {readonly key: string}): `local:${string}` => `local:${key}`;
const versionKey = ({key}: {readonly key: string}): `local:${string}` => `local:${key}$`;

async function read<T>(versionedSchema: VersionedSchema<T>): Promise<Read<T> & {readonly stored: unknown}> {
	const [stored, version] = await storage.getItems([valueKey(versionedSchema), versionKey(versionedSchema)]);
	return {...readAs(versionedSchema, stored?.value, versionIn(version?.value)), stored: stored?.value};
}

/** The version in its stored form `{v: 2}`, which is the storage library’s. */
export const versionIn = (meta: unknown): unknown => (typeof meta === 'object' && meta !== null && 'v' in meta ? meta.v : undefined);

/** In the background: what can be read has been read already. */
function quarantine<T>(versionedSchema: VersionedSchema<T>, change: StoredItem<T>['change']): void {
	change(repaired => repaired).catch((error: unknown) => {
		console.warn(`Overexposed could not quarantine the damaged value of "${versionedSchema.key}"; it stays in place.`, error);
	});
}
