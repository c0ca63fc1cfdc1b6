import {storage} from '@wxt-dev/storage';
import * as v from 'valibot';
import {inTurn} from './in-turn.ts';
import {type Read, readAs, type Shape} from './shape.ts';
import {withCopy} from './unreadable.ts';

/** One thing that outlives the browser. */
export interface Kept<T> {
	readonly shape: Shape<T>;
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

export function defineKept<T>(shape: Shape<T>): Kept<T> {
	const change = (how: (kept: T) => T): Promise<T> =>
		inTurn(async () => {
			const {value, isWhole, stored} = await look(shape);
			const changed = v.parse(shape.schema, how(value));
			// One call, which the browser does wholly or not at all: no copy without its successor, no value without its version.
			await storage.setItems([
				...(isWhole ? [] : [await withCopy({key: shape.key, value: stored})]),
				{key: valueKey(shape), value: changed},
				{key: versionKey(shape), value: {v: shape.version}},
			]);
			return changed;
		});

	return {
		shape,
		getValue: async () => {
			try {
				const {value, isWhole} = await look(shape);
				if (!isWhole) putAside(shape, change);
				return value;
			} catch (error) {
				console.error(`Overexposed cannot reach what is stored ("${shape.key}"); restart the browser.`, error);
				return shape.mend(undefined);
			}
		},
		change,
		watch: listener => void storage.watch(valueKey(shape), () => listener()),
	};
}

const valueKey = ({key}: {readonly key: string}): `local:${string}` => `local:${key}`;
const versionKey = ({key}: {readonly key: string}): `local:${string}` => `local:${key}$`;

async function look<T>(shape: Shape<T>): Promise<Read<T> & {readonly stored: unknown}> {
	const [stored, version] = await storage.getItems([valueKey(shape), versionKey(shape)]);
	return {...readAs(shape, stored?.value, versionIn(version?.value)), stored: stored?.value};
}

/** As the storage library keeps versions, too: `{v: 2}`. */
export const versionIn = (meta: unknown): unknown => (typeof meta === 'object' && meta !== null && 'v' in meta ? meta.v : undefined);

/** Not waited for: what can be read is there already. */
function putAside<T>(shape: Shape<T>, change: Kept<T>['change']): void {
	change(mended => mended).catch((error: unknown) => {
		console.warn(`Overexposed could not put aside what it cannot read of "${shape.key}"; it stays where it is.`, error);
	});
}
