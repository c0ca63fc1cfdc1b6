import type {ArchiveEntry} from '../archive/archive.ts';
import type {EntryIndex} from '../archive/entry-index.ts';
import {kindOfFile} from '../archive/kind-of-file.ts';
import type {ImageFacts} from '../exported-image.ts';

/** Puts facts beside the pictures they are about. */
export interface Collection {
	readonly images: Map<ArchiveEntry, ImageFacts>;
	readonly missing: () => number;
	/** @param name as the data write it; an address on the web counts as missing, and is never requested */
	readonly add: (name: string, near: string, facts: ImageFacts) => void;
	readonly addTo: (entry: ArchiveEntry, facts: ImageFacts) => void;
}

export function startCollection(index: EntryIndex): Collection {
	const images = new Map<ArchiveEntry, ImageFacts>();
	const missing = new Set<string>();
	const addTo = (entry: ArchiveEntry, facts: ImageFacts): void => {
		images.set(entry, mergeFacts(images.get(entry), facts));
	};
	return {
		images,
		missing: () => missing.size,
		addTo,
		add: (name, near, facts) => {
			if (kindOfFile(name) !== 'image') return;
			const entry = /^[a-z]+:/i.test(name) ? undefined : index.find(name, near);
			if (entry) addTo(entry, facts);
			else missing.add(name);
		},
	};
}

/**
 * Joins what an export says in web pages to what it says in JSON. Of the same picture the two say the same, and a page adds who is tagged. What
 * only pages name is missing only where there is nothing else.
 */
export function joinPages(pictures: Collection, pages: Collection): {readonly missing: number; readonly isHtmlOnly: boolean} {
	const isHtmlOnly = pictures.images.size === 0 && pages.images.size > 0;
	for (const [entry, facts] of pages.images) pictures.addTo(entry, facts);
	return {missing: pictures.missing() + (isHtmlOnly ? pages.missing() : 0), isHtmlOnly};
}

/** Two mentions of one picture: the first says more, and the second fills what it leaves open. Being shown outweighs being hidden. */
export function mergeFacts(first: ImageFacts | undefined, second: ImageFacts): ImageFacts {
	if (!first) return second;
	const {state, audience, ...merged} = {...second, ...withoutUndefined(first)};
	if (first.state && second.state) return factsOf({...merged, state: first.state, audience});
	if (!first.state && !second.state) return factsOf({...merged, audience});
	// Who can see the hidden one says nothing about the one that is shown.
	return factsOf({...merged, audience: (first.state ? second : first).audience});
}

const withoutUndefined = (facts: ImageFacts): ImageFacts =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** Facts without those that are unknown. */
export const factsOf = (facts: {readonly [Key in keyof ImageFacts]: ImageFacts[Key] | undefined}): ImageFacts =>
	withoutUndefined(facts as ImageFacts);
