import {property} from '../../dom/query.ts';
import {remember} from '../../dom/read-in-turns.ts';

/** Elements checked for a shadow root. */
const maxElements = 20_000;
/** Of them, without a pause. */
const elementsAtOnce = 1000;
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
	if (!property(root, 'firstElementChild')) return [];
	const walker = remember(root, 'walker', () => walkerIn(root));
	const found: ShadowRoot[] = [];
	for (let first = 0; first < maxElements; first += elementsAtOnce) {
		const {roots, isEnd} = remember(root, `from ${first}`, () => nextShadowRoots(walker));
		found.push(...roots);
		if (isEnd) break;
	}

	return found;
}

function walkerIn(root: ParentNode): TreeWalker {
	const document = property(root, 'ownerDocument') ?? (root as Document);
	return property(document, 'createTreeWalker').call(document, root, showElement);
}

/** `NodeFilter.SHOW_ELEMENT`, which is not defined outside a browser. */
const showElement = 1;

function nextShadowRoots(walker: TreeWalker): {readonly roots: readonly ShadowRoot[]; readonly isEnd: boolean} {
	const roots: ShadowRoot[] = [];
	for (let count = 0; count < elementsAtOnce; count++) {
		if (!walker.nextNode()) return {roots, isEnd: true};
		const element = walker.currentNode as Element;
		if (isCustom(element) && element.shadowRoot) roots.push(element.shadowRoot);
	}

	return {roots, isEnd: false};
}

/** A form with a field named `localName` hides the property, and is not a custom element. */
const isCustom = ({localName}: Element): boolean => typeof localName === 'string' && localName.includes('-');
