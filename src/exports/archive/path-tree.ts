import type {ArchiveEntry} from './archive.ts';

/** Entries by the parts of their paths, so that those closest to a path are found without comparing it with each of them. */
export interface PathTree {
	readonly entries: readonly ArchiveEntry[];
	/** Of all entries below this node, by their next part. */
	readonly children: () => ReadonlyMap<string, PathTree>;
}

/** Parts of a path that are compared. No export has folders this deep, and without a bound a crafted name could cost as much as it has parts. */
const maxParts = 40;

/** @param partsOf the parts of an entry's path, in the order in which they are compared */
export function growTree(entries: readonly ArchiveEntry[], partsOf: (entry: ArchiveEntry) => readonly string[], depth = 0): PathTree {
	let grown: ReadonlyMap<string, PathTree> | undefined;
	const grow = (): ReadonlyMap<string, PathTree> => {
		if (depth >= maxParts || entries.length < 2) return new Map();
		const groups = groupBy(entries, entry => partsOf(entry)[depth]);
		return new Map([...groups].flatMap(([part, group]) => (part === undefined ? [] : [[part, growTree(group, partsOf, depth + 1)]])));
	};
	return {
		entries,
		children: () => {
			grown ??= grow();
			return grown;
		},
	};
}

/** The entries that have the most parts in common with these. */
export function findClosest(tree: PathTree, parts: readonly string[]): PathTree {
	let node = tree;
	for (const part of parts) {
		const child = node.children().get(part);
		if (!child) break;
		node = child;
	}

	return node;
}

export function groupBy<Key>(
	entries: readonly ArchiveEntry[],
	keyOf: (entry: ArchiveEntry) => Key,
): ReadonlyMap<Key, readonly ArchiveEntry[]> {
	const groups = new Map<Key, ArchiveEntry[]>();
	for (const entry of entries) {
		const key = keyOf(entry);
		const group = groups.get(key);
		if (group) group.push(entry);
		else groups.set(key, [entry]);
	}

	return groups;
}
