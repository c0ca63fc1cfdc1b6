import type {ArchiveEntry} from './archive.ts';

/** Finds entries by the names that an export's own data use for them, over all parts of it. */
export interface EntryIndex {
	readonly entries: readonly ArchiveEntry[];
	/**
	 * The entry that a name in an export's data means. Exports name their files from one folder and pack them in another, so the entry
	 * with the longest common end counts, and between equals the one nearest to `near`.
	 *
	 * @param near path of the file in which the name was found
	 */
	readonly find: (name: string, near?: string) => ArchiveEntry | undefined;
	/** Entries in this folder, without those in folders below it. */
	readonly inFolder: (folder: string) => readonly ArchiveEntry[];
	/** Entries whose file name begins with this, as far as its first character that is neither letter, digit nor hyphen. */
	readonly withStem: (stem: string) => readonly ArchiveEntry[];
}

/** Names are compared without case and composed, since archivers change both. */
export const comparable = (path: string): string => path.normalize('NFC').toLowerCase();

export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

export function indexEntries(entries: readonly ArchiveEntry[]): EntryIndex {
	const byName = groupBy(entries, ({path}) => comparable(fileNameOf(path)));
	const byFolder = groupBy(entries, ({path}) => comparable(folderOf(path)));
	const byStem = lazily(() => groupBy(entries, ({path}) => /^[\p{L}\p{N}-]*/u.exec(comparable(fileNameOf(path)))?.[0] ?? ''));
	return {
		entries,
		find: (name, near = '') => findBest(byName.get(comparable(fileNameOf(name))) ?? [], comparable(name), comparable(near)),
		inFolder: folder => byFolder.get(comparable(folder)) ?? [],
		withStem: stem => byStem().get(comparable(stem)) ?? [],
	};
}

function findBest(found: readonly ArchiveEntry[], name: string, near: string): ArchiveEntry | undefined {
	const [only, other] = found;
	if (!only || !other) return only;
	const ranked = found
		.map(entry => {
			const path = comparable(entry.path);
			return {entry, tail: commonTail(path, name), head: commonHead(path, near)};
		})
		.sort((a, b) => b.tail - a.tail || b.head - a.head);
	const [first, second] = ranked;
	if (!first || !second || first.tail > second.tail || first.head > second.head) return first?.entry;
	// The same file in two parts is no doubt; two different files are.
	return isSameFile(first.entry, second.entry) ? first.entry : undefined;
}

/** By size and checksum or, without one, by size and name. */
export const isSameFile = (a: ArchiveEntry, b: ArchiveEntry): boolean => a.size === b.size && a.checksum === b.checksum;

function commonTail(a: string, b: string): number {
	const [one, two] = [a.split('/').reverse(), b.split('/').reverse()];
	return countCommon(one, two);
}

const commonHead = (a: string, b: string): number => countCommon(a.split('/'), b.split('/'));

function countCommon(a: readonly string[], b: readonly string[]): number {
	const different = a.findIndex((part, index) => part !== b[index]);
	return different < 0 ? a.length : different;
}

function groupBy(entries: readonly ArchiveEntry[], keyOf: (entry: ArchiveEntry) => string): ReadonlyMap<string, readonly ArchiveEntry[]> {
	const groups = new Map<string, ArchiveEntry[]>();
	for (const entry of entries) {
		const key = keyOf(entry);
		const group = groups.get(key);
		if (group) group.push(entry);
		else groups.set(key, [entry]);
	}

	return groups;
}

function lazily<Value>(make: () => Value): () => Value {
	let made: {readonly value: Value} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}
