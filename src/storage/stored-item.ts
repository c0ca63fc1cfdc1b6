import {storage} from '@wxt-dev/storage';
import * as v from 'valibot';
import {withLock} from './lock.ts';
import {withQuarantinedCopy} from './quarantine.ts';
import {type Read, readAs, type VersionedSchema} from './versioned-schema.ts';

/** One thing that outlives the browser. */
export interface StoredItem<T> {
	readonly versionedSchema: VersionedSchema<T>;
	/** Never rejects: what cannot be read is put aside and mended, and where storage does not answer, nothing is known. */
	readonly getValue: () => Promise<T>;
	/**
	 * Changes what is kept at that moment, not what a window read a while ago: no other window and no worker comes in between.
	 * Resolves to what is kept then; rejects where it could not be written, or not be read again, and then nothing has changed.
	 */
	readonly change: (change: (kept: T) => T) => Promise<T>;
	/** Tells of every change, also of another window's. */
	readonly watch: (listener: () => void) => void;
}

export function defineStoredItem<T>(versionedSchema: VersionedSchema<T>): StoredItem<T> {
	const change = (how: (kept: T) => T): Promise<T> =>
		withLock(async () => {
			const {value, isWhole, stored} = await read(versionedSchema);
			const changed = v.parse(versionedSchema.schema, how(value));
			// One call, which the browser does wholly or not at all: no copy without its successor, no value without its version.
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
				console.error(`Overexposed cannot reach what is stored ("${versionedSchema.key}"); restart the browser.`, error);
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

/** As the storage library keeps versions, too: `{v: 2}`. */
export const versionIn = (meta: unknown): unknown => (typeof meta === 'object' && meta !== null && 'v' in meta ? meta.v : undefined);

/** Not waited for: what can be read is there already. */
function quarantine<T>(versionedSchema: VersionedSchema<T>, change: StoredItem<T>['change']): void {
	change(repaired => repaired).catch((error: unknown) => {
		console.warn(`Overexposed could not put aside what it cannot read of "${versionedSchema.key}"; it stays where it is.`, error);
	});
}
