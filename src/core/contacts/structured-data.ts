import type {ContactCard} from './page-text.ts';

/** Organisations in JSON-LD. People in it are authors and subjects of articles, not those who run the page. */
export function cardsInStructuredData(texts: readonly string[]): readonly ContactCard[] {
	return texts.flatMap(text => organisationsIn(parse(text), 0));
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Many sites write it with mistakes.
		return undefined;
	}
}

/** Deeper nesting holds offers, reviews and the like. */
const maxDepth = 4;

function organisationsIn(value: unknown, depth: number): readonly ContactCard[] {
	if (depth > maxDepth || typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return value.slice(0, 50).flatMap(each => organisationsIn(each, depth + 1));
	const entry = value as Readonly<Record<string, unknown>>;
	const nested = [entry['@graph'], entry['publisher']].flatMap(each => organisationsIn(each, depth + 1));
	return isOrganisation(entry['@type']) ? [toCard(entry), ...nested] : nested;
}

const isOrganisation = (type: unknown): boolean =>
	[type]
		.flat()
		.some(
			each => typeof each === 'string' && /Organi[sz]ation$|Business$|School$|Club$|^Corporation$|^NGO$|Store$|Museum$|Team$/.test(each),
		);

function toCard(entry: Readonly<Record<string, unknown>>): ContactCard {
	const place = [entry['address']].flat()[0];
	const address = typeof place === 'object' && place !== null ? (place as Readonly<Record<string, unknown>>) : {};
	const name = text(entry['legalName']) ?? text(entry['name']);
	const email = text(entry['email'])?.replace(/^mailto:/i, '');
	const [street, postalCode, city] = ['streetAddress', 'postalCode', 'addressLocality'].map(key => text(address[key]));
	return {
		kind: 'organisation',
		...(name && {name}),
		...(email && {email}),
		...(street && {street}),
		...(postalCode && {postalCode}),
		...(city && {city}),
	};
}

const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : undefined;
