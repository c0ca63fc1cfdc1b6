import type {ArchiveEntry} from './archive.ts';
import {findClosest, groupBy, growTree, type PathTree} from './path-tree.ts';

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
export const comparable = (path: string): string => (isAscii.test(path) ? path : path.normalize('NFC')).toLowerCase();

/** Composing takes long, and is asked for several times of each of a hundred thousand names. */
const isAscii = /^[ -~]*$/;

export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

export function indexEntries(entries: readonly ArchiveEntry[]): EntryIndex {
	const byName = groupBy(entries, ({path}) => comparable(fileNameOf(path)));
	// Most readers never ask for these two, and a hundred thousand entries take a while to group.
	const byFolder = lazily(() => groupBy(entries, ({path}) => comparable(folderOf(path))));
	const byStem = lazily(() => groupBy(entries, ({path}) => /^[\p{L}\p{N}-]*/u.exec(comparable(fileNameOf(path)))?.[0] ?? ''));
	const byTail = remembering((name: string) => growTree(byName.get(name) ?? [], tailOf));
	const byHead = remembering((tree: PathTree) => growTree(tree.entries, headOf));
	return {
		entries,
		find: (name, near = '') => {
			const found = byName.get(comparable(fileNameOf(name))) ?? [];
			if (found.length < 2) return found[0];
			const sameTail = findClosest(byTail(comparable(fileNameOf(name))), partsOf(name).reverse());
			return theOnly(findClosest(byHead(sameTail), partsOf(near)).entries);
		},
		inFolder: folder => byFolder().get(comparable(folder)) ?? [],
		withStem: stem => byStem().get(comparable(stem)) ?? [],
	};
}

const partsOf = (path: string): string[] => comparable(path).split('/');
const headOf = ({path}: ArchiveEntry): readonly string[] => partsOf(path);
const tailOf = ({path}: ArchiveEntry): readonly string[] => partsOf(path).reverse();

/** The same file in two parts is no doubt; two different files are. */
function theOnly([first, second]: readonly ArchiveEntry[]): ArchiveEntry | undefined {
	return !first || !second || isSameFile(first, second) ? first : undefined;
}

/** By size and checksum or, without one, by size and name. */
export const isSameFile = (a: ArchiveEntry, b: ArchiveEntry): boolean => a.size === b.size && a.checksum === b.checksum;

function lazily<Value>(make: () => Value): () => Value {
	let made: {readonly value: Value} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}

function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const made = new Map<Key, Value>();
	return key => {
		const value = made.get(key) ?? make(key);
		made.set(key, value);
		return value;
	};
}
