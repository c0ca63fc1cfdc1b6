import {createPageTextBuilder} from '../../core/contacts/build-page-text.ts';
import type {Contacts} from '../../core/contacts/contacts.ts';
import {findContacts} from '../../core/contacts/find-contacts.ts';
import type {PageText} from '../../core/contacts/page-text.ts';
import type {Words} from '../../ui/i18n/words.ts';
import {imprintAddress} from '../site/place-answers.ts';
import type {PlaceId} from '../state/places.ts';

/** One element of a drawn page that says who runs it. The lines of an address are parted by line breaks. */
export interface ImprintPart {
	readonly tag: 'h2' | 'h3' | 'p' | 'textarea';
	readonly lines: readonly string[];
}

/** The page that says who runs a place: what the group sees and what our reader is given. */
export function imprintOf(place: PlaceId, {say}: Pick<Words, 'say'>): readonly ImprintPart[] {
	const part = (tag: ImprintPart['tag'], ...lines: readonly string[]): ImprintPart => ({tag, lines});
	const mailbox = (address: string): ImprintPart => part('p', say('lab_imprint_mail', {address}));
	const head = [
		part('h2', say('lab_imprint_title')),
		part('p', say(`lab_place_${place}_name`), say(`lab_place_${place}_street`), say(`lab_place_${place}_town`)),
	];
	const others: Readonly<Record<PlaceId, readonly ImprintPart[]>> = {
		club: [mailbox('board@rowing.example'), part('h3', say('lab_imprint_made')), mailbox('studio@pixels.example')],
		newspaper: [
			part('h3', say('lab_imprint_editors')),
			mailbox('newsroom@courier.example'),
			part('h3', say('lab_imprint_advertising')),
			mailbox('advertising@courier.example'),
		],
		school: [mailbox('office (at) school (dot) example'), part('h3', say('lab_imprint_officer')), mailbox('officer@county.example')],
		employer: [mailbox('info@workshop.example'), part('h3', say('lab_imprint_officer')), mailbox('officer@workshop.example')],
		race: [part('h3', say('lab_imprint_write')), part('textarea')],
	};
	return [...head, ...others[place]];
}

/** Who runs a place, found on its drawn page by the code that reads real ones. */
export const contactsOf = (place: PlaceId, words: Pick<Words, 'say'>): Contacts =>
	findContacts(pageTextOf(imprintAddress(place), imprintOf(place, words)));

function pageTextOf(address: string, parts: readonly ImprintPart[]): PageText {
	const builder = createPageTextBuilder(address);
	for (const {tag, lines} of parts) {
		if (tag === 'textarea') builder.startTag('form', {action: address});
		builder.startTag(tag, {});
		for (const [index, line] of lines.entries()) {
			if (index > 0) builder.startTag('br', {});
			builder.text(line);
		}
		builder.endTag(tag);
		if (tag === 'textarea') builder.endTag('form');
	}
	return builder.end();
}
