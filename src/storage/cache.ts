import {storage} from '@wxt-dev/storage';

/**
 * What addresses brought, for a day at most: in the browser's memory, never on disk, gone when it closes, and under digests, so that
 * no address is kept (docs/privacy.md).
 */
export interface SessionCache<T> {
	/** @param now milliseconds since 1970 */
	readonly get: (address: string, now: number) => Promise<CachedValue<T> | undefined>;
	/** @param change makes of what is remembered what is to be; `undefined` forgets it */
	readonly change: (address: string, now: number, change: (before: T | undefined) => T | undefined) => Promise<void>;
}

export interface CachedValue<T> {
	/** When it was written down; milliseconds since 1970. */
	readonly at: number;
	readonly value: T;
}

const day = 24 * 3_600_000;

/** @param maxKept bounds the memory: older ones make room */
export function defineCache<T>(name: string, maxKept: number): SessionCache<T> {
	const item = storage.defineItem<Readonly<Record<string, CachedValue<T>>>>(`session:${name}`, {fallback: {}});
	const get = async (address: string, now: number) => {
		const cached = (await item.getValue())[await digest(address)];
		return cached && now - cached.at < day ? cached : undefined;
	};
	const write = async (address: string, now: number, change: (before: T | undefined) => T | undefined) => {
		const value = change((await get(address, now))?.value);
		const {[await digest(address)]: _, ...others} = await item.getValue();
		const all = value === undefined ? others : {...others, [await digest(address)]: {at: now, value}};
		const newest = Object.entries(all).sort(([, a], [, b]) => b.at - a.at);
		// Where the browser's memory is full, an analysis must not fail for what is only remembered: it starts anew.
		await item.setValue(Object.fromEntries(newest.slice(0, maxKept))).catch(() => item.removeValue());
	};

	// One write after the other: two at once would lose the first.
	let writing: Promise<void> = Promise.resolve();
	return {
		get,
		change: (address, now, change) => {
			writing = writing.catch(() => undefined).then(() => write(address, now, change));
			return writing;
		},
	};
}

/** Stands for a text without giving it away. */
export async function digest(text: string): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
