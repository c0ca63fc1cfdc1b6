import {queryAll} from '../../dom/query.ts';

/** Elements checked for a shadow root. */
const maxElements = 20_000;
const maxRoots = 200;

/** The document and every open shadow root in it, outermost first. Only custom elements are checked: sites put images in no others. */
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

/** A form with a field named `localName` hides the property, and is not a custom element. */
const isCustom = ({localName}: Element): boolean => typeof localName === 'string' && localName.includes('-');
