import {createPageTextBuilder} from '../../core/contacts/build-page-text.ts';
import type {PageReading} from '../../core/contacts/page-reading.ts';
import type {Attributes, PageText} from '../../core/contacts/page-text.ts';
import {attribute, property} from '../../dom/query.ts';
import {listImages} from './list-images.ts';

/** The words of a page that may say who runs it, and its pictures. */
export const readPage = (document: Document, address: string): PageReading => ({
	text: readText(document, address),
	images: listImages(document, address),
});

/** Walks without recursion: scripts can nest elements more deeply than a stack is. */
function readText(document: Document, address: string): PageText {
	const builder = createPageTextBuilder(address);
	const root = property(document, 'documentElement');
	for (let node: Node | null = root; node; ) {
		if (!enter(node, builder)) break;
		const child: Node | null = property(node, 'firstChild');
		if (child) {
			node = child;
			continue;
		}

		leave(node, builder);
		node = nextAfter(node, root, builder);
	}
	return builder.end();
}

type Builder = ReturnType<typeof createPageTextBuilder>;

/** The next node that does not lie within this one; elements that end on the way there are closed. */
function nextAfter(from: Node, root: Node, builder: Builder): Node | null {
	for (let node: Node | null = from; node && node !== root; node = property(node, 'parentNode')) {
		const next: Node | null = property(node, 'nextSibling');
		if (next) return next;
		const parent: Node | null = property(node, 'parentNode');
		if (parent) leave(parent, builder);
	}
	return null;
}

const isElement = (node: Node): node is Element => property(node, 'nodeType') === 1;

/** @returns whether there is room for more */
function enter(node: Node, builder: Builder): boolean {
	if (isElement(node)) return builder.startTag(tagOf(node), attributesOf(node));
	if (property(node, 'nodeType') === 3) builder.text(property(node, 'nodeValue') ?? '');
	return true;
}

function leave(node: Node, builder: Builder): void {
	if (isElement(node)) builder.endTag(tagOf(node));
}

const tagOf = (element: Element): string => property(element, 'localName').toLowerCase();

/** Those that say something about contacts. */
const wanted = [
	...['action', 'alt', 'class', 'content', 'dir', 'hidden', 'href', 'id', 'itemprop', 'itemtype', 'role', 'src', 'style', 'type'],
	...['data-cfemail', 'data-domain', 'data-host', 'data-local', 'data-name', 'data-user'],
];

function attributesOf(element: Element): Attributes {
	const found: Record<string, string> = {};
	for (const name of wanted) {
		const value = attribute(element, name);
		if (value !== undefined) found[name] = value;
	}
	const seen = styleOf(element);
	return seen === '' ? found : {...found, style: `${found['style'] ?? ''};${seen}`};
}

/** Elements by which style sheets hide letters within an address, or turn them round. */
const inline = new Set(['span', 'b', 'i', 'em', 'a', 'small', 'bdo', 'code']);

/** What the style sheets make of an element; nothing outside a browser. */
function styleOf(element: Element): string {
	if (typeof getComputedStyle !== 'function' || !inline.has(tagOf(element))) return '';
	const {display, direction, unicodeBidi} = getComputedStyle(element);
	if (display === 'none') return 'display:none';
	return direction === 'rtl' && unicodeBidi.includes('override') ? 'unicode-bidi:bidi-override;direction:rtl' : '';
}
