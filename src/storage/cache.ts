import {storage} from '@wxt-dev/storage';

/**
 * What was found at an address, for a day at most. Held in session storage: never on disk, gone when the browser closes. Keyed by
 * digests, so that no address is stored (docs/privacy.md).
 */
export interface SessionCache<T> {
	/** The key in session storage. */
	readonly name: string;
	/** @param now milliseconds since 1970 */
	readonly get: (address: string, now: number) => Promise<CachedValue<T> | undefined>;
	/** @param change from the cached value to the new one; `undefined` removes it */
	readonly change: (address: string, now: number, change: (before: T | undefined) => T | undefined) => Promise<void>;
}

export interface CachedValue<T> {
	/** When it was stored; milliseconds since 1970. */
	readonly at: number;
	readonly value: T;
}

const day = 24 * 3_600_000;

/** @param maxEntries the oldest entries beyond this are dropped */
export function defineCache<T>(name: string, maxEntries: number): SessionCache<T> {
	const item = storage.defineItem<Readonly<Record<string, CachedValue<T>>>>(`session:${name}`, {fallback: {}});
	const get = async (address: string, now: number) => {
		const cached = (await item.getValue())[await digest(address)];
		// Either way: where the clock was set back, an entry must not last until it has caught up.
		return cached && Math.abs(now - cached.at) < day ? cached : undefined;
	};
	const write = async (address: string, now: number, change: (before: T | undefined) => T | undefined) => {
		const value = change((await get(address, now))?.value);
		const {[await digest(address)]: _, ...others} = await item.getValue();
		const all = value === undefined ? others : {...others, [await digest(address)]: {at: now, value}};
		const newest = Object.entries(all).sort(([, a], [, b]) => b.at - a.at);
		// An analysis must not fail because session storage is full: the cache starts again from empty.
		await item.setValue(Object.fromEntries(newest.slice(0, maxEntries))).catch(() => item.removeValue());
	};

	// One write at a time: of two at once, one would be lost.
	let lastWrite: Promise<void> = Promise.resolve();
	return {
		name,
		get,
		change: (address, now, change) => {
			lastWrite = lastWrite.catch(() => undefined).then(() => write(address, now, change));
			return lastWrite;
		},
	};
}

/** SHA-256 in base64: identifies a text without revealing it. */
export async function digest(text: string): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
