import {attribute, metaContent, queryAll, queryFirst, textOf} from '../../dom/query.ts';
import {findFullName} from './full-name.ts';

/** Headings, links, paragraphs and images that are looked at: more than such a page has at its beginning. */
const maxElements = 300;

/** Headings and links of a page on which somebody speaks of themselves. */
const ownWords =
	/^(?:about me|(?:explore |see )?my (?:work|projects?|research|publications|portfolio|skills)|hire me|über mich|meine (?:arbeit|projekte)|à propos de moi|mes (?:projets|travaux)|chi sono|i miei (?:lavori|progetti)|σχετικά με εμένα)/i;

/** How the first paragraph of a page begins on which somebody introduces themselves, after a greeting of up to three words. */
const introduction =
	/^\P{L}*(?:\p{L}+\P{L}+){0,3}?(?:I am|I['’]m|my name is|ich bin|mein name ist|je suis|je m['’]appelle|sono|mi chiamo|είμαι|με λένε)(?!\p{L})/iu;
/** Characters: anything shorter is a button, a date or a motto. */
const longParagraph = 60;

/**
 * Whether the page's title or only heading is the full name of somebody who is also its author, or whom an image shows, or who speaks of
 * themselves. Title and heading alone do not tell: "Our Team" is written like a name.
 */
export function isPersonsPage(document: Document): boolean {
	const title = queryFirst(document, 'title');
	const [heading, ...more] = queryAll(document, 'h1', 2);
	const titles = namesIn([title && textOf(title), metaContent(document, 'og:title')]);
	const headings = namesIn([more.length === 0 ? heading && textOf(heading) : undefined]);
	const alts = queryAll(document, 'img[alt]', maxElements).map(image => attribute(image, 'alt'));
	const people = namesIn([metaContent(document, 'author'), metaContent(document, 'og:site_name'), ...alts]);
	const isOwn = headings.some(name => titles.includes(name)) && queryAll(document, 'h2, h3, a', maxElements).some(saysOwnWords);
	const isIntroduced = titles.length > 0 && introducesSomebody(document);
	return isOwn || isIntroduced || [...titles, ...headings].some(name => people.includes(name));
}

const saysOwnWords = (element: Element): boolean => ownWords.test(textOf(element).trim());

function introducesSomebody(document: Document): boolean {
	const texts = queryAll(document, 'p', maxElements).map(paragraph => textOf(paragraph).trim());
	return introduction.test(texts.find(({length}) => length >= longParagraph) ?? '');
}

const namesIn = (texts: readonly (string | undefined)[]): readonly string[] =>
	texts.flatMap(text => findFullName(text?.replace(/\s+/g, ' ') ?? '')?.toLowerCase() ?? []);
