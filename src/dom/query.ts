import {maxAddressLength} from '../core/page/artifacts.ts';
import {remember} from './read-in-turns.ts';

/**
 * Reads a document that may be hostile. A form with a field named `querySelectorAll`, or an image named `title`, hides the real
 * property of its form or document even from an extension's isolated world, so methods and properties are taken from the prototype.
 */

/** @param most elements returned at most; the rest of a page of a hundred thousand is not touched */
export function queryAll(root: ParentNode, selector: string, most = Number.POSITIVE_INFINITY): readonly Element[] {
	return remember(root, most + selector, () => {
		const found = own(root).querySelectorAll.call(root, selector);
		return Array.from({length: Math.min(found.length, most)}, (_, index) => found[index] as Element);
	});
}

export function queryFirst(root: ParentNode, selector: string): Element | undefined {
	return remember(root, `first ${selector}`, () => own(root).querySelector.call(root, selector) ?? undefined);
}

export const attribute = (element: Element, name: string): string | undefined => own(element).getAttribute.call(element, name) ?? undefined;

/** The element itself or the nearest one around it that matches. */
export const closest = (element: Element, selector: string): Element | undefined =>
	remember(element, `closest ${selector}`, () => own(element).closest.call(element, selector) ?? undefined);

export const isInside = (element: Element, selector: string): boolean => closest(element, selector) !== undefined;

/** A property as the browser defines it, whatever the page names a field or an image. Documents outside a browser define some on the instance. */
export const property = <T extends object, K extends keyof T>(target: T, name: K): T[K] =>
	name in own(target) ? Reflect.get(own(target), name, target) : target[name];

/** Longer than any name, title or caption. A page may write megabytes into one. */
const usualText = 1000;

/** The text of an element, of which only the beginning is read. */
export const textOf = (element: Element, most = usualText): string =>
	remember(element, `text ${most}`, () => {
		const document = property(element, 'ownerDocument');
		const texts = own(document).createTreeWalker.call(document, element, showText);
		let text = '';
		while (text.length < most && texts.nextNode()) text += (texts.currentNode.nodeValue ?? '').slice(0, most - text.length);
		return text;
	});

/** The document's title, if it has one. */
export function titleOf(document: Document): string {
	const element = queryFirst(document, 'title');
	return element ? textOf(element).trim() : '';
}

/** `NodeFilter.SHOW_TEXT`, which is not defined outside a browser. */
const showText = 4;

/** Content of the first `<meta>` with that `property` or `name`. */
export function metaContent(document: Document, name: string): string | undefined {
	const element = queryFirst(document, `meta[property="${name}"], meta[name="${name}"]`);
	return element && attribute(element, 'content')?.slice(0, maxAddressLength).trim();
}

function own<T extends object>(target: T): T {
	return Object.getPrototypeOf(target);
}
