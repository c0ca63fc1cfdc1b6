import {userPlaceholder} from '../../src/core/page/skeleton.ts';
import {attribute, closest, queryAll} from '../../src/dom/query.ts';

export interface Proposal {
	readonly rule: 'portraits' | 'photos' | 'covers';
	readonly selector: string;
	/** Images that it matches. */
	readonly matches: number;
}

const images = 'img, image, video, [style*="background-image"]';

/**
 * Selectors for what looks like the owner's portrait, posted images and a banner, the most stable first: data attributes, ids, roles, then
 * class substrings. Only a start: whoever uses them compares them with the page.
 */
export function proposeSelectors(document: Document): readonly Proposal[] {
	const found = queryAll(document, images).flatMap(image => {
		const rule = ruleFor(image);
		const selector = rule && selectorOf(image);
		return selector ? [{rule, selector: `${selector} ${tagOf(image)}`}] : [];
	});
	const unique = [...new Map(found.map(each => [`${each.rule} ${each.selector}`, each])).values()];
	return unique
		.map(({rule, selector}) => ({rule, selector, matches: queryAll(document, selector).length}))
		.toSorted((a, b) => stability(a.selector) - stability(b.selector) || b.matches - a.matches)
		.slice(0, maxProposals);
}

const maxProposals = 12;

const tagOf = (image: Element): string => (/^(?:img|image|video)$/.test(image.localName) ? image.localName : '[style*="background-image"]');

/** What an image is, by the words around it and by whether it names the account. */
function ruleFor(image: Element): Proposal['rule'] | undefined {
	if (attribute(image, 'data-side') === 'icon' || closest(image, 'nav, footer, aside, [role="navigation"]')) return undefined;

	const around = wordsAround(image);
	if (/cover|banner/i.test(around)) return 'covers';
	const isNamed =
		attribute(image, 'alt') === userPlaceholder || attribute(closest(image, 'a[href]') ?? image, 'href')?.endsWith(`/${userPlaceholder}/`);
	if (isNamed || /avatar|portrait|profile-?(?:photo|picture|pic|image)|userpic/i.test(around)) return 'portraits';
	return /post|photo|media|gallery|grid|album|tile/i.test(around) ? 'photos' : undefined;
}

const maxLevels = 5;

function wordsAround(image: Element): string {
	const words: string[] = [];
	for (let at: Element | null = image, level = 0; at && level < maxLevels; at = at.parentElement, level++)
		words.push(...['class', 'id', 'data-testid', 'data-e2e', 'aria-label'].map(name => attribute(at, name) ?? ''), at.localName);
	return words.join(' ');
}

/** Of the nearest element around an image that has something stable. */
function selectorOf(image: Element): string | undefined {
	for (let at = image.parentElement, level = 0; at && level < maxLevels; at = at.parentElement, level++) {
		const [best] = stableParts(at).toSorted((a, b) => stability(a) - stability(b));
		if (best) return best;
	}

	return undefined;
}

/** What was replaced, in full or in part, is of one page only. */
const isWhole = (value: string): boolean => value !== '' && !/[*0…{}]/.test(value);

function stableParts(element: Element): readonly string[] {
	const attributes = element.getAttributeNames().filter(name => /^data-(?!side)/.test(name) && isWhole(name));
	const data = attributes.flatMap(name => (isWhole(attribute(element, name) ?? '') ? `[${name}="${attribute(element, name)}"]` : []));
	const id = attribute(element, 'id') ?? '';
	const role = attribute(element, 'role') ?? '';
	const classes = (attribute(element, 'class') ?? '').split(' ').flatMap(wholePart);
	return [
		...data,
		...(isWhole(id) ? [`#${id}`] : []),
		...(/^(?:main|article|banner|dialog)$/.test(role) ? [`[role="${role}"]`] : []),
		...(element.localName.includes('-') && isWhole(element.localName) ? [element.localName] : []),
		...classes.map(part => `[class*="${part}"]`),
	];
}

/** `ProfileHeader_*` is stable up to its hash. */
function wholePart(token: string): readonly string[] {
	const [whole = ''] = /^[A-Za-z][A-Za-z_-]{3,}/.exec(token) ?? [];
	return whole.length > 3 ? [whole] : [];
}

/** Lower is better. */
function stability(selector: string): number {
	const order = [/^\[data-/, /^#/, /^[a-z]+-[a-z-]+/, /^\[role/, /^\[class/];
	const place = order.findIndex(pattern => pattern.test(selector));
	return place === -1 ? order.length : place;
}
