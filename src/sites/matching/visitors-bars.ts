import {closest, property, queryAll, queryFirst} from '../../dom/query.ts';
import type {SiteRules} from '../site.ts';

const maxLinks = 3;

/**
 * Bars from which one can sign out, where sites show whoever is signed in. What holds a title or the main part is the page, whatever it is
 * called. Found from the few links to sign out: to ask all that surrounds an image what it holds took four seconds for each image in a page
 * of 400 menus in each other and 100,000 elements.
 */
export const visitorsBars = (document: Document, {visitors}: SiteRules): readonly Element[] =>
	visitors
		? queryAll(document, visitors.signOut, maxLinks)
				.flatMap(link => visitors.bars.flatMap(bar => closest(link, bar) ?? []))
				.filter(bar => !queryFirst(bar, 'h1, main'))
		: [];

export const isInBar = (bars: readonly Element[], element: Element): boolean =>
	bars.some(bar => property(bar, 'contains').call(bar, element));
