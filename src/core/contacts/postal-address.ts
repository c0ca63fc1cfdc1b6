import {isAboutOperator} from './about-operator.ts';
import type {PostalAddress} from './contacts.ts';
import {lineRoles} from './line-roles.ts';
import {ownCards} from './own-cards.ts';
import type {PageText} from './page-text.ts';

/** Postal code and town, as they are written in the countries of the texts and in nl es pt pl, ie, us. */
const towns: readonly RegExp[] = [
	/^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L} .'’()/-]{1,60}$/u,
	/^\d{3} ?\d{2} \p{Lu}[\p{L} .'’-]{1,60}$/u,
	/^\d{4} ?[A-Z]{2} \p{Lu}[\p{L} .'’-]{1,60}$/u,
	/^\d{2}-\d{3} \p{Lu}[\p{L} .'’-]{1,60}$/u,
	/^\d{4}-\d{3} \p{Lu}[\p{L} .'’-]{1,60}$/u,
	/^(?:\p{Lu}[\p{L} .'’-]{1,60},? )?[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/u,
	/^\p{Lu}[\p{L} .'’-]{1,60}, [A-Z]{2} \d{5}(?:-\d{4})?$/u,
];
const isTown = (text: string): boolean => towns.some(pattern => pattern.test(text));

/** A street has a number, or one of the words for a street, and is no telephone number. */
const isStreet = (text: string): boolean =>
	text.length <= 80 &&
	/\p{L}{2}/u.test(text) &&
	streetWords.test(text) &&
	!/\btel|\bfax|phone|τηλ|@|www\.|https?:|\b(?:19|20)\d\d$/iu.test(text);
const streetWords = /\d|straße|strasse|weg\b|platz\b|\bstreet|\broad|\blane|\brue\b|\bvia\b|\bpiazza|οδός|\bcalle|\brua\b|\bulica/iu;
const labelBefore =
	/^(?:anschrift|adresse|postanschrift|address|indirizzo|sede|siège social|sede legale|διεύθυνση|adres|dirección|morada|domicilio)\s*:[\s:]*/iu;

/** Postal addresses on a page, the operator's first, with the name above the street. */
export function findPostalAddresses(page: PageText): readonly PostalAddress[] {
	const roles = lineRoles(page);
	const isAbout = isAboutOperator(page);
	const found: PostalAddress[] = [];
	let block: {readonly number: number; readonly parts: string[]} = {number: -1, parts: []};
	for (const [index, {text, block: number, heading, part: region}] of page.lines.entries()) {
		if (number !== block.number || heading !== undefined) block = {number, parts: []};
		for (const part of partsOf(text)) {
			block.parts.push(part);
			const address = isTown(part) ? addressBefore(block.parts) : undefined;
			if (!address) continue;
			// In an article, an address is that of whatever it is about.
			if (isAbout || roles[index] || region === 'footer') found.push({...address, whose: roles[index]?.whose ?? 'operator'});
			block.parts.length = 0;
		}
	}
	const ofCards = ownCards(page).flatMap(({name, street: line, postalCode, city}) =>
		line && city ? [{...(name && {name}), lines: [line, [postalCode, city].filter(Boolean).join(' ')], whose: 'operator' as const}] : [],
	);
	return [...found, ...ofCards].sort((one, other) => Number(one.whose !== 'operator') - Number(other.whose !== 'operator'));
}

/** A line may hold the whole address, with commas. */
const partsOf = (text: string): readonly string[] =>
	text
		.replace(labelBefore, '')
		.split(/\s*(?:,|\||·|•|–| - )\s*/)
		.flatMap(part => part.replace(/^[^:]{1,30} : /, '').trim() || []);

function addressBefore(parts: readonly string[]): Omit<PostalAddress, 'whose'> | undefined {
	const at = parts.findLastIndex((part, index) => index < parts.length - 1 && !isTown(part) && isStreet(part));
	// Between street and town there may be a village.
	if (at < 0 || parts.length - at > 3) return undefined;
	const name = parts.slice(0, at).find(isName);
	return {...(name && {name}), lines: parts.slice(at)};
}

const isName = (part: string): boolean => /\p{L}{2}/u.test(part) && part.length <= 120 && !/[@:]|\btel\b|\bfax\b/i.test(part);
