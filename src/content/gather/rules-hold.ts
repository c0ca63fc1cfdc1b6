import {queryFirst} from '../../dom/query.ts';
import {withUser} from '../../sites/matching/markers.ts';
import type {PageMatch} from '../../sites/matching/match-page.ts';
import type {Marker} from '../../sites/site.ts';
import {rootsOf} from './shadow-roots.ts';

/** Whether the page has any element that the site's rules know it by. If it has none although its address matches, the site may have changed. */
export function doRulesHold(document: Document, {site, kind, user}: PageMatch): boolean {
	const {portraits = [], photos = [], covers = [], confirm = []} = site.pages[kind] ?? {};
	const {yes = [], no = []} = site.signedIn ?? {};
	const signs: readonly Marker[] = [...confirm, ...yes, ...no, ...(site.audience ?? []).flatMap(({when}) => when)];
	const selectors = [...portraits, ...photos, ...covers, ...signs.flatMap(sign => ('selector' in sign ? sign.selector : []))];
	const roots = rootsOf(document);
	return selectors.filter(isOfBody).some(selector => roots.some(root => queryFirst(root, withUser(selector, user)) !== undefined));
}

/** What stands in the head outlives most changes. */
const isOfBody = (selector: string): boolean => !/^(?:meta|link)\b/.test(selector);
