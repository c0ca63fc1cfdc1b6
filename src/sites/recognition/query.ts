/**
 * Reads a document that may be hostile. A form with a field named `querySelectorAll`, or a picture named `title`, hides the real
 * property of its form or document even from an extension's isolated world, so methods are taken from the prototype.
 */

export function queryAll(root: ParentNode, selector: string): readonly Element[] {
	return [...own(root).querySelectorAll.call(root, selector)];
}

export function queryFirst(root: ParentNode, selector: string): Element | undefined {
	return own(root).querySelector.call(root, selector) ?? undefined;
}

export const attribute = (element: Element, name: string): string | undefined => own(element).getAttribute.call(element, name) ?? undefined;

export const isInside = (element: Element, selector: string): boolean => own(element).closest.call(element, selector) !== null;

/** Content of the first `<meta>` with that `property` or `name`. */
export function metaContent(document: Document, name: string): string | undefined {
	const element = queryFirst(document, `meta[property="${name}"], meta[name="${name}"]`);
	return element && attribute(element, 'content')?.trim();
}

function own<T extends object>(target: T): T {
	return Object.getPrototypeOf(target);
}
