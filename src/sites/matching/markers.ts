import {queryAll, queryFirst, textOf} from '../../dom/query.ts';
import {remember} from '../../dom/read-in-turns.ts';
import type {Marker} from '../site.ts';

/** Where markers are looked for. */
interface MarkedPage {
	readonly document: Document;
	/** Whether the document was loaded at this address. A site that changes pages by script leaves the first page's data behind. */
	readonly isLoaded: boolean;
	readonly user?: string | undefined;
}

export const hasMarker = (page: MarkedPage, markers: readonly Marker[] | undefined): boolean =>
	markers?.some(marker => isThere(page, marker)) ?? false;

function isThere(page: MarkedPage, marker: Marker): boolean {
	if ('selector' in marker) return queryFirst(page.document, withUser(marker.selector, page.user)) !== undefined;
	if ('script' in marker) return page.isLoaded && scriptsSay(page.document, marker.script);
	return textSays(page.document, marker.text);
}

/** Puts the account name into a selector. If there is none, or it cannot be quoted, the selector matches nothing. */
export function withUser(selector: string, user: string | undefined): string {
	if (!selector.includes('{user}')) return selector;
	return user === undefined || /["\\\p{Cc}]/u.test(user) ? matchesNothing : selector.replaceAll('{user}', () => user);
}

const matchesNothing = ':not(*)';

/**
 * A page's inline data is rarely more than a megabyte; beyond this limit the page is hostile. Each pattern searches it in linear time
 * (`test/sites/matching/hostile-patterns.test.ts`).
 */
export const maxScriptCharacters = 4_000_000;
/** Pages built by scripts have a few hundred. */
export const maxScripts = 2000;

function scriptsSay(document: Document, pattern: RegExp): boolean {
	let characters = 0;
	for (const script of queryAll(document, 'script:not([src])', maxScripts)) {
		const text = textOf(script, maxScriptCharacters);
		characters += text.length;
		if (characters >= maxScriptCharacters) return false;
		if (remember(script, `says ${pattern}`, () => pattern.test(text))) return true;
	}

	return false;
}

const textElements = 'h1, h2, h3, [role="heading"], main span, [role="main"] span, main p, #content p, td, .profile_private_info';
const maxTextElements = 2_000;
/** The site's own sentences are short; a bio that quotes one is longer. */
const maxSentence = 160;

function textSays(document: Document, pattern: RegExp): boolean {
	return queryAll(document, textElements, maxTextElements).some(element => {
		const text = textOf(element).trim();
		return text.length <= maxSentence && pattern.test(text);
	});
}
