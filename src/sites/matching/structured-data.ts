import {queryAll, queryFirst, textOf} from '../../dom/query.ts';
import {remember} from '../../dom/read-in-turns.ts';

/** What JSON-LD says about a person. */
export interface StructuredPerson {
	readonly name?: string;
	/** The addresses in `image`, not resolved. */
	readonly images: readonly string[];
	readonly hasPlace: boolean;
	readonly hasWorkplace: boolean;
	readonly hasSchool: boolean;
}

type Node = Readonly<Record<string, unknown>>;

/** The limits bound the work a page can cause. */
const maxBlocks = 20;
/** Of all blocks together. */
export const maxCharacters = 500_000;
const maxDepth = 6;

/** Every `Person` in the page's JSON-LD, the page's main entity first. */
export const structuredPeople = (document: Document): readonly StructuredPerson[] =>
	remember(document, 'people', () =>
		structuredNodes(document)
			.filter(node => hasType(node, 'Person'))
			.map(toPerson),
	);

/** The same of a page that has no document, by the texts of its JSON-LD. */
export const peopleIn = (texts: readonly string[]): readonly StructuredPerson[] =>
	texts
		.flatMap(text => nodesIn(parse(text), maxDepth))
		.filter(node => hasType(node, 'Person'))
		.map(toPerson);

/** Every JSON-LD node of the page, outermost first. */
export const structuredNodes = (document: Document): readonly Node[] => remember(document, 'nodes', () => readStructuredNodes(document));

function readStructuredNodes(document: Document): readonly Node[] {
	let left = maxCharacters;
	return queryAll(document, 'script[type="application/ld+json"]', maxBlocks).flatMap(script => {
		const text = textOf(script, maxCharacters);
		left -= text.length;
		return left > 0 ? nodesIn(parse(text), maxDepth) : [];
	});
}

export const hasType = (node: Node, type: string): boolean => [node['@type']].flat().includes(type);

/** Whether the page's JSON-LD or microdata says that it is about one person. */
export function hasStructuredPerson(document: Document): boolean {
	const isAboutPerson = (node: Node) => hasType(node, 'Person') || hasType(node, 'ProfilePage');
	return structuredNodes(document).some(isAboutPerson) || queryFirst(document, personItem) !== undefined;
}

const personItem = '[itemtype$=".org/Person"], [itemtype$=".org/ProfilePage"]';

function parse(text: string): unknown {
	try {
		// Line breaks inside strings are the most common error, and harmless.
		return JSON.parse(text.replace(/[\n\r\t]+/g, ' '));
	} catch {
		// Broken JSON-LD is common, and says nothing.
		return undefined;
	}
}

function nodesIn(value: unknown, depth: number): readonly Node[] {
	if (depth === 0 || typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return value.flatMap(entry => nodesIn(entry, depth - 1));

	const node = value as Node;
	return [node, ...Object.values(node).flatMap(entry => nodesIn(entry, depth - 1))];
}

function toPerson(node: Node): StructuredPerson {
	const {name, image, photo} = node;
	return {
		...(typeof name === 'string' && {name}),
		images: imageAddresses(image ?? photo),
		hasPlace: 'address' in node || 'homeLocation' in node,
		hasWorkplace: 'worksFor' in node || 'jobTitle' in node,
		hasSchool: 'alumniOf' in node,
	};
}

export function imageAddresses(image: unknown): readonly string[] {
	return [image].flat().flatMap(entry => {
		if (typeof entry === 'string') return [entry];
		const {contentUrl, url} = (entry ?? {}) as {contentUrl?: unknown; url?: unknown};
		return [contentUrl, url].find(address => typeof address === 'string') ?? [];
	});
}
