import type {Contacts} from '../../core/contacts/contacts.ts';
import {countries} from '../../core/records/countries.ts';
import type {Jurisdiction} from '../../core/records/jurisdiction.ts';
import type {Agreement, Asker, Publisher, PublisherKind} from '../../core/requests/publisher.ts';
import {addressLines, isMailbox, isPageAddress, oneLine} from '../../core/requests/ways-to-reach.ts';

/** What is typed or confirmed about whoever shows a picture, as the form holds it. */
export interface Draft {
	/** Of the page that shows the picture. */
	readonly pageUrl: string;
	readonly name: string;
	readonly email: string;
	readonly form: string;
	/** Line by line. */
	readonly address: string;
	readonly country: Jurisdiction | '';
	readonly kind: PublisherKind;
	readonly asker: Asker;
	readonly agreed: Agreement;
	readonly position: string;
	readonly reason: string;
	readonly signedAs: string;
	readonly advertises: boolean;
}

/** Only what is clear is filled in; the rest is left for the person to choose or type. */
export const draftFrom = (contacts: Contacts, page: string): Draft => ({
	pageUrl: page,
	name: contacts.operator ?? '',
	email: contacts.email ?? '',
	form: contacts.form ?? '',
	address: (contacts.postal ?? []).join('\n'),
	country: countryOfHost(page) ?? '',
	kind: 'other',
	asker: 'self',
	agreed: 'never',
	position: '',
	reason: '',
	signedAs: '',
	advertises: false,
});

/** Fields that the person has not typed into take what another page says. */
export function withContacts(draft: Draft, before: Contacts, now: Contacts, page: string): Draft {
	const [old, fresh] = [draftFrom(before, page), draftFrom(now, page)];
	const pick = <Key extends 'name' | 'email' | 'form' | 'address'>(key: Key) => (draft[key] === old[key] ? fresh[key] : draft[key]);
	return {...draft, name: pick('name'), email: pick('email'), form: pick('form'), address: pick('address')};
}

/** Two-letter ends of host names that are sold as words to people anywhere. */
const soldAsWords = new Set(['co', 'io', 'me', 'tv', 'eu', 'ai', 'it.com']);

/** The country in a host's name. */
function countryOfHost(page: string): Jurisdiction | undefined {
	const end = new URL(page).hostname.split('.').at(-1) ?? '';
	if (soldAsWords.has(end)) return undefined;
	const country = end === 'uk' ? 'gb' : end;
	return countries.includes(country) ? country : undefined;
}

/** What is still missing before a letter may be written. Each is a locale key: `takedown_missing_way`. */
export function missingFromDraft({pageUrl, name, email, form, address, country}: Draft): readonly ('page' | 'name' | 'way' | 'country')[] {
	const missing: ('page' | 'name' | 'way' | 'country')[] = [];
	if (!isPageAddress(pageUrl)) missing.push('page');
	if (name.trim() === '') missing.push('name');
	if (!isMailbox(email) && !isPageAddress(form) && address.trim() === '') missing.push('way');
	if (country === '') missing.push('country');
	return missing;
}

/** As it is stored with the request. */
export function toPublisher(draft: Draft, seen: Pick<Publisher, 'imageUrls' | 'otherUrls' | 'seenOn' | 'isContainer'>): Publisher {
	const {kind, asker, agreed, country, advertises} = draft;
	const address = addressLines(draft.address);
	const [position, reason, signedAs] = [oneLine(draft.position), oneLine(draft.reason), oneLine(draft.signedAs)];
	return {
		name: oneLine(draft.name),
		kind,
		country,
		asker,
		agreed,
		...(isMailbox(draft.email) && {email: draft.email.trim()}),
		...(isPageAddress(draft.form) && {form: draft.form.trim()}),
		...(address.length > 0 && {address}),
		pageUrl: draft.pageUrl.trim(),
		...seen,
		...(position && {position}),
		...(reason && {reason}),
		...(signedAs && {signedAs}),
		...(advertises && {advertises: true}),
	};
}
