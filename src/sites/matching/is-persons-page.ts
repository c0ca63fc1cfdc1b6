import {attribute, metaContent, queryAll, queryFirst, textOf} from '../../dom/query.ts';
import {findFullName} from './full-name.ts';

/** Images whose texts are compared with the page's title; a personal page has few. */
const maxImages = 200;

/**
 * Whether the page's title or only heading is the full name of somebody who is also its author, or whom an image shows. Title and heading alone
 * do not tell: "Our Team" is written like a name.
 */
export function isPersonsPage(document: Document): boolean {
	const title = queryFirst(document, 'title');
	const [heading, ...more] = queryAll(document, 'h1', 2);
	const titles = [title && textOf(title), metaContent(document, 'og:title'), more.length === 0 ? heading && textOf(heading) : undefined];
	const alts = queryAll(document, 'img[alt]', maxImages).map(image => attribute(image, 'alt'));
	const people = namesIn([metaContent(document, 'author'), metaContent(document, 'og:site_name'), ...alts]);
	return namesIn(titles).some(name => people.includes(name));
}

const namesIn = (texts: readonly (string | undefined)[]): readonly string[] =>
	texts.flatMap(text => findFullName(text?.replace(/\s+/g, ' ') ?? '')?.toLowerCase() ?? []);
