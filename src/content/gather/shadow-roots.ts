import {queryAll} from '../../dom/query.ts';

/** Elements looked at for a shadow root; a page with more than this many has other troubles. */
const maxElements = 20_000;
const maxRoots = 200;

/** The document and every open shadow root in it, outermost first. Only custom elements are asked: no site hides pictures in others. */
export function rootsOf(document: Document): readonly ParentNode[] {
	const roots: ParentNode[] = [document];
	for (let index = 0; index < roots.length && roots.length < maxRoots; index++) {
		const root = roots[index];
		if (root) roots.push(...shadowRootsIn(root));
	}

	return roots.slice(0, maxRoots);
}

function shadowRootsIn(root: ParentNode): readonly ShadowRoot[] {
	return queryAll(root, '*', maxElements).flatMap(element => (isCustom(element) && element.shadowRoot ? [element.shadowRoot] : []));
}

/** A form may have a field named `localName`, and is no custom element. */
const isCustom = ({localName}: Element): boolean => typeof localName === 'string' && localName.includes('-');
