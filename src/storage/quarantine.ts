import {storage} from '@wxt-dev/storage';
import {withLock} from './lock.ts';

/** A stored value that could not be read, or only in part. */
export interface QuarantinedValue {
	/** The key it was stored under. */
	readonly key: string;
	/** Exactly as it was stored. */
	readonly value: unknown;
}

/** The key is older than the word quarantine, and stays: copies are kept under it on people's devices and in their saved files. */
const key = 'local:unreadable';

/** Bounds the space that copies can take; storage does not break more often than this. */
const maxCopies = 20;

/** Copies of what could not be read, oldest first. They are part of the file that the user saves. */
export async function readQuarantine(): Promise<readonly QuarantinedValue[]> {
	const stored = await storage.getItem<unknown>(key);
	if (stored === null) return [];
	return Array.isArray(stored) ? stored.filter(isCopy) : [{key: 'unreadable', value: stored}];
}

/** The write that adds a copy. To be made in one call with the write that replaces the original, so that neither happens alone. */
export async function withQuarantinedCopy(
	copy: QuarantinedValue,
): Promise<{readonly key: typeof key; readonly value: readonly QuarantinedValue[]}> {
	return {key, value: [...(await readQuarantine()), copy].slice(-maxCopies)};
}

export const clearQuarantine = (): Promise<void> => withLock(() => storage.removeItem(key));

const isCopy = (value: unknown): value is QuarantinedValue =>
	typeof value === 'object' && value !== null && 'key' in value && 'value' in value;
