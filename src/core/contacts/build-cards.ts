import type {Attributes, ContactCard} from './page-text.ts';

/** Collects microformats (`h-card`, `vcard`) and microdata of organisations and people. */
export interface CardBuilder {
	readonly startTag: (attributes: Attributes, depth: number) => void;
	readonly text: (text: string) => void;
	readonly endTag: (depth: number) => void;
	readonly end: () => readonly ContactCard[];
}

type Property = Exclude<keyof ContactCard, 'kind'>;
type Draft = {-readonly [Key in keyof ContactCard]: ContactCard[Key]};

export function createCardBuilder(): CardBuilder {
	const done: ContactCard[] = [];
	const open: {readonly card: Draft; readonly depth: number}[] = [];
	let capture: {readonly property: Property; readonly card: Draft; readonly depth: number; text: string} | undefined;

	return {
		startTag(attributes, depth) {
			const kind = kindOf(attributes);
			if (kind) open.push({card: {kind}, depth});
			const card = open.at(-1)?.card;
			const property = card && !kind ? propertyOf(attributes) : undefined;
			if (!card || !property) return;
			const given = attributes['content'] ?? (property === 'email' ? mailboxIn(attributes['href']) : undefined);
			if (given) card[property] ??= given.trim().slice(0, 300);
			else if (!capture) capture = {property, card, depth, text: ''};
			if (property === 'name' && /\b(?:p-)?org\b/.test(attributes['class'] ?? '')) card.kind = 'organisation';
		},
		text(text) {
			if (capture && capture.text.length < 300) capture.text += text;
		},
		endTag(depth) {
			if (capture && depth < capture.depth) {
				const text = capture.text.replaceAll(/\s+/g, ' ').trim();
				if (text !== '') capture.card[capture.property] ??= text;
				capture = undefined;
			}
			while ((open.at(-1)?.depth ?? 0) > depth) {
				const closed = open.pop();
				if (closed) done.push(closed.card);
			}
		},
		end: () => [...done, ...open.map(({card}) => card)],
	};
}

function kindOf({class: names = '', itemtype = ''}: Attributes): ContactCard['kind'] | undefined {
	if (/schema\.org\/(?:\w*Organi[sz]ation|LocalBusiness|\w*School|\w*Club|NewsMediaOrganization|Corporation|NGO)\b/.test(itemtype))
		return 'organisation';
	if (/schema\.org\/Person\b/.test(itemtype)) return 'person';
	return /(?:^|\s)(?:h-card|vcard)(?:\s|$)/.test(names) ? 'person' : undefined;
}

const properties: readonly (readonly [Property, RegExp])[] = [
	['email', /^(?:u-email|email)$/],
	['name', /^(?:p-name|fn|p-org|org|name|legalName)$/],
	['street', /^(?:p-street-address|street-address|streetAddress)$/],
	['postalCode', /^(?:p-postal-code|postal-code|postalCode)$/],
	['city', /^(?:p-locality|locality|addressLocality)$/],
];

function propertyOf({class: names = '', itemprop = ''}: Attributes): Property | undefined {
	const given = `${names} ${itemprop}`.split(/\s+/);
	return properties.find(([, pattern]) => given.some(name => pattern.test(name)))?.[0];
}

const mailboxIn = (href = ''): string | undefined => /^mailto:([^?]+)/i.exec(href)?.[1];
