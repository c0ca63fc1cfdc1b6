import {storage} from '@wxt-dev/storage';
import {withLock} from './lock.ts';

/** Something that stood in storage and could not be read, or not all of it. */
export interface Unreadable {
	/** Under which key it stood. */
	readonly key: string;
	/** As it stood there. */
	readonly value: unknown;
}

const key = 'local:unreadable';

/** More often than this nothing breaks; bounds what copies can take. */
const maxCopies = 20;

/** Copies of what could not be read, oldest first. They are part of the file that the user saves. */
export async function readQuarantine(): Promise<readonly Unreadable[]> {
	const kept = await storage.getItem<unknown>(key);
	if (kept === null) return [];
	return Array.isArray(kept) ? kept.filter(isCopy) : [{key: 'unreadable', value: kept}];
}

/** What to write so that a copy is kept; together with what takes its place, so that neither is written alone. */
export async function withQuarantinedCopy(copy: Unreadable): Promise<{readonly key: typeof key; readonly value: readonly Unreadable[]}> {
	return {key, value: [...(await readQuarantine()), copy].slice(-maxCopies)};
}

export const clearQuarantine = (): Promise<void> => withLock(() => storage.removeItem(key));

const isCopy = (value: unknown): value is Unreadable => typeof value === 'object' && value !== null && 'key' in value && 'value' in value;
