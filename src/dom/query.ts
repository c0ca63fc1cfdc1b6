import {maxAddressLength} from '../core/page/artifacts.ts';

/**
 * Reads a document that may be hostile. A form with a field named `querySelectorAll`, or a picture named `title`, hides the real
 * property of its form or document even from an extension's isolated world, so methods and properties are taken from the prototype.
 */

/** @param most elements wanted; the rest of a page of a hundred thousand is not touched */
export function queryAll(root: ParentNode, selector: string, most = Number.POSITIVE_INFINITY): readonly Element[] {
	const found = own(root).querySelectorAll.call(root, selector);
	return Array.from({length: Math.min(found.length, most)}, (_, index) => found[index] as Element);
}

export function queryFirst(root: ParentNode, selector: string): Element | undefined {
	return own(root).querySelector.call(root, selector) ?? undefined;
}

export const attribute = (element: Element, name: string): string | undefined => own(element).getAttribute.call(element, name) ?? undefined;

export const isInside = (element: Element, selector: string): boolean => own(element).closest.call(element, selector) !== null;

/** A property as the browser made it, not as the page named a field or a picture. Documents without a browser have some on themselves. */
export const property = <T extends object, K extends keyof T>(target: T, name: K): T[K] =>
	name in own(target) ? Reflect.get(own(target), name, target) : target[name];

/** Longer than any name, title or caption; a page may write megabytes into one. */
const usualText = 1000;

/** What stands in an element, of which no more than the beginning is read. */
export function textOf(element: Element, most = usualText): string {
	const document = property(element, 'ownerDocument');
	const texts = own(document).createTreeWalker.call(document, element, showText);
	let text = '';
	while (text.length < most && texts.nextNode()) text += (texts.currentNode.nodeValue ?? '').slice(0, most - text.length);
	return text;
}

/** `NodeFilter.SHOW_TEXT`, which tests without a browser lack. */
const showText = 4;

/** Content of the first `<meta>` with that `property` or `name`. */
export function metaContent(document: Document, name: string): string | undefined {
	const element = queryFirst(document, `meta[property="${name}"], meta[name="${name}"]`);
	return element && attribute(element, 'content')?.slice(0, maxAddressLength).trim();
}

function own<T extends object>(target: T): T {
	return Object.getPrototypeOf(target);
}
