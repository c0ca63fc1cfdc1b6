import {isRecord} from './values.ts';

/**
 * Lists that exports hold everything of an account in: posts, stories, albums, chats and their messages. Lists of any other name belong to one
 * picture or post, such as the people who are tagged in it, and stay whole.
 */
const isLongList = (key: string): boolean =>
	/^(?:ig_\w+|\w+_v[23]|posts|photos|stories|profile_pictures|list|messages|orderedItems)$/.test(key);

/** Messages lie in a chat, in a list, in `chats`: deeper than that is nothing that would be divided. */
const maxDepth = 6;

/**
 * Divides what a data file says into parts of so many items, each in the shape of the whole: what is around the lists is in every part, and
 * an item of a list in one. A file with fewer is its only part. Lazily, so that no more is done between two parts than one of them takes.
 */
export function* divideLists(value: unknown, atMost: number, depth = 0): Generator<unknown> {
	if (countItems(value, atMost, depth) <= atMost) yield value;
	else if (Array.isArray(value)) yield* divideItems(value, atMost, depth);
	else if (isRecord(value)) {
		const around = withoutLists(value, depth);
		for (const [key, each] of Object.entries(value)) {
			if (countListed(key, each, 0, depth) === 0) continue;
			for (const part of divideLists(each, atMost, depth + 1)) yield {...around, [key]: part};
		}
	}
}

function* divideItems(list: readonly unknown[], atMost: number, depth: number): Generator<readonly unknown[]> {
	let part: unknown[] = [];
	let count = 0;
	for (const item of list) {
		const inItem = countItems(item, atMost, depth + 1);
		if (part.length > 0 && count + 1 + inItem > atMost) {
			yield part;
			part = [];
			count = 0;
		}

		if (inItem < atMost) {
			part.push(item);
			count += 1 + inItem;
		} else {
			for (const each of divideLists(item, atMost, depth + 1)) yield [each];
		}
	}

	if (part.length > 0) yield part;
}

/** Items in the lists of a value. Counts hardly further than `enough`, since a whole export can be in one file. */
function countItems(value: unknown, enough: number, depth: number): number {
	let count = 0;
	if (depth > maxDepth) return count;
	if (Array.isArray(value)) {
		for (const item of value) {
			count += 1 + countItems(item, enough - count, depth + 1);
			if (count > enough) break;
		}
	} else if (isRecord(value)) {
		for (const [key, each] of Object.entries(value)) {
			count += countListed(key, each, enough - count, depth);
			if (count > enough) break;
		}
	}

	return count;
}

const countListed = (key: string, value: unknown, enough: number, depth: number): number =>
	Array.isArray(value) && !isLongList(key) ? 0 : countItems(value, enough, depth + 1);

/** Readers know a file by what is around its lists. */
function withoutLists(value: Readonly<Record<string, unknown>>, depth: number): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, each]) => {
			if (countListed(key, each, 0, depth) === 0) return [[key, each]];
			return isRecord(each) ? [[key, withoutLists(each, depth + 1)]] : [];
		}),
	);
}
