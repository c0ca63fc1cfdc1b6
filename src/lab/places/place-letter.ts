import type {Contacts} from '../../core/contacts/contacts.ts';
import type {IsoDate} from '../../core/iso-date.ts';
import type {Jurisdiction} from '../../core/records/jurisdiction.ts';
import type {Asker, Publisher, PublisherKind} from '../../core/requests/publisher.ts';
import {type Letter, type LetterLanguage, letterLanguages} from '../../letters/letter.ts';
import {formalLetter, friendlyLetter} from '../../letters/publisher/first-letters.ts';
import {lawForPublisher} from '../../letters/publisher/law-for-publisher.ts';
import type {PublisherInput} from '../../letters/publisher/letter-parts.ts';
import type {Language} from '../i18n/lab-language.ts';
import {placeAddress} from '../site/place-answers.ts';
import {people} from '../state/people.ts';
import type {PlaceId} from '../state/places.ts';

/** Who shows the picture, and as whom Ada asks. */
const roles: Readonly<Record<PlaceId, {readonly kind: PublisherKind; readonly asker: Asker}>> = {
	club: {kind: 'club', asker: 'member'},
	newspaper: {kind: 'newspaper', asker: 'self'},
	school: {kind: 'school', asker: 'parent'},
	employer: {kind: 'employer', asker: 'former-employee'},
	race: {kind: 'photographer', asker: 'visitor'},
};

/** Where the places are: the letter is to be in the group's language, and its law is that of the place. */
const countries: Readonly<Partial<Record<Language, Jurisdiction>>> = {en: 'gb', de: 'de', fr: 'fr', it: 'it', el: 'gr'};
const countryOf = (language: Language): Jurisdiction => countries[language] ?? 'gb';

/** The lab may speak a language that no letters are written in yet. */
const writtenIn = (language: Language): LetterLanguage => letterLanguages.find(each => each === language) ?? 'en';

export const letterTones = ['friendly', 'request'] as const;
export type LetterTone = (typeof letterTones)[number];

export interface LetterPlan {
	readonly place: PlaceId;
	readonly contacts: Contacts;
	readonly imageUrls: readonly string[];
	/** Where in the picture to look, in words. */
	readonly position: string;
	readonly language: Language;
	readonly today: IsoDate;
}

/** The letter that the extension writes to a real place, from what was found on the drawn one. */
export function placeLetter(tone: LetterTone, plan: LetterPlan): Letter {
	const {language, today} = plan;
	const publisher = toPublisher(plan);
	const country = countryOf(language);
	const input: PublisherInput = {
		publisher,
		law: lawForPublisher(publisher, country),
		language: writtenIn(language),
		sender: {name: people[0].name, replyTo: 'ada@post.example', country},
		date: today,
	};
	return tone === 'friendly' ? friendlyLetter(input) : formalLetter(input);
}

function toPublisher({place, contacts, imageUrls, position, language, today}: LetterPlan): Publisher {
	const {operator = '', email, form, postal} = contacts;
	return {
		name: operator,
		...roles[place],
		country: countryOf(language),
		...(email && {email}),
		...(form && {form}),
		...(postal && {address: postal}),
		agreed: 'never',
		pageUrl: placeAddress(place),
		imageUrls,
		seenOn: today,
		position,
	};
}
