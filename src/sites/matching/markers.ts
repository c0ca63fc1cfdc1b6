import {queryAll, queryFirst, textOf} from '../../dom/query.ts';
import type {Marker} from '../site.ts';

/** What a marker is looked up in. */
export interface MarkedPage {
	readonly document: Document;
	/** Whether the document was loaded at this address: a site that swaps pages by script leaves the first page's data behind. */
	readonly isLoaded: boolean;
	readonly user?: string;
}

export const hasMarker = (page: MarkedPage, markers: readonly Marker[] | undefined): boolean =>
	markers?.some(marker => isThere(page, marker)) ?? false;

function isThere(page: MarkedPage, marker: Marker): boolean {
	if ('selector' in marker) return queryFirst(page.document, withUser(marker.selector, page.user)) !== undefined;
	if ('script' in marker) return page.isLoaded && scriptsSay(page.document, marker.script);
	return textSays(page.document, marker.text);
}

/** Puts the account name into a selector. Where there is none, or none that stands in quotes, it matches nothing. */
export function withUser(selector: string, user: string | undefined): string {
	if (!selector.includes('{user}')) return selector;
	return user === undefined || /["\\\p{Cc}]/u.test(user) ? matchesNothing : selector.replaceAll('{user}', () => user);
}

const matchesNothing = ':not(*)';

/**
 * A page's inline data may be a megabyte, rarely more; beyond this somebody is testing our patience. Each pattern goes through it once
 * (`test/sites/matching/hostile-patterns.test.ts`).
 */
export const maxScriptCharacters = 4_000_000;
/** Pages that are built by scripts carry a few hundred. */
export const maxScripts = 2000;

function scriptsSay(document: Document, pattern: RegExp): boolean {
	let characters = 0;
	for (const script of queryAll(document, 'script:not([src])', maxScripts)) {
		const text = textOf(script, maxScriptCharacters);
		characters += text.length;
		if (characters >= maxScriptCharacters) return false;
		if (pattern.test(text)) return true;
	}

	return false;
}

const textElements = 'h1, h2, h3, [role="heading"], main span, [role="main"] span, main p, #content p, td, .profile_private_info';
const maxTextElements = 2_000;
/** Sentences of a site, not of its people: a bio that quotes one is longer. */
const maxSentence = 160;

function textSays(document: Document, pattern: RegExp): boolean {
	return queryAll(document, textElements, maxTextElements).some(element => {
		const text = textOf(element).trim();
		return text.length <= maxSentence && pattern.test(text);
	});
}
