import {metaContent, queryAll, queryFirst, textOf} from '../../dom/query.ts';
import {remember} from '../../dom/read-in-turns.ts';
import {structuredNodes} from './structured-data.ts';

/**
 * Whether the page is a story: its images are those in its text, and an image that links to another page belongs to that one. Publishing
 * programs call every page an `article` in OpenGraph, so JSON-LD, where there is any, has the last word. Where it only says `WebPage`, the
 * day of publication decides: Yoast, on most WordPress sites, gives it to posts and not to pages such as "Our team".
 */
export const isArticle = (document: Document): boolean => remember(document, 'article', () => readWhetherArticle(document));

function readWhetherArticle(document: Document): boolean {
	if (isEncyclopedia(document) || isPost(document)) return true;

	const nodes = structuredNodes(document);
	const isCalledArticle = metaContent(document, 'og:type') === 'article';
	if (isCalledArticle && (nodes.length === 0 || metaContent(document, 'article:published_time') !== undefined)) return true;
	return nodes.some(node => [node['@type']].flat().some(type => typeof type === 'string' && /(?:Article|BlogPosting|Recipe)$/.test(type)));
}

/** MediaWiki, which Wikipedia and most other wikis run, says nothing of the kind in JSON-LD. */
const isEncyclopedia = (document: Document): boolean => metaContent(document, 'generator')?.startsWith('MediaWiki ') ?? false;

/** What WordPress writes into the body of a post, whatever its theme, and never into that of a page. */
const wordPressPost =
	'body.single-post, body.single-format-standard, body.single:is([class*="single-stor"], [class*="single-article"], [class*="single-news"], [class*="single-blog"])';

/** An entry as themes of WordPress and Blogger mark it, and in microdata. WordPress also marks pages and people so, and says their type. */
const entry = '.hentry.type-post, .hentry:not([class*="type-"], .page), [itemtype$="schema.org/BlogPosting"], [itemtype$="Article"]';

/** Whether a publishing program marks the page as one post. A list has several entries. */
function isPost(document: Document): boolean {
	if (queryFirst(document, wordPressPost)) return true;
	const [first, ...more] = queryAll(document, entry, 2);
	return first !== undefined && more.length === 0 && queryFirst(first, '.entry-content, [itemprop="articleBody"]') !== undefined;
}

/** Characters: the text of a story. Those who are shown on a page of people rarely get that many together. */
const longText = 3000;
/** Characters: anything shorter is a caption, a button or an address. */
const longParagraph = 80;

/** Whether the page has a long text with one heading and one day: rarely does anybody date a page that shows a group. */
export function isDatedText(document: Document): boolean {
	if (queryAll(document, 'h1', 2).length !== 1 || queryAll(document, 'time', 2).length !== 1) return false;
	const paragraphs = queryAll(document, 'p', 200).map(paragraph => textOf(paragraph).trim().length);
	return paragraphs.filter(length => length >= longParagraph).reduce((sum, length) => sum + length, 0) >= longText;
}
