import {describe, expect, it} from 'vitest';
import {eea} from '../../../src/core/records/eea.ts';
import {askers, type publisherKinds} from '../../../src/core/requests/publisher.ts';
import {imageRights} from '../../../src/directory/publishing/image-rights.ts';
import {pressCouncils} from '../../../src/directory/publishing/press-councils.ts';
import {complaintAuthorities} from '../../../src/letters/complaint-authorities.ts';
import {
	firstPublisherLanguage,
	languagesAt,
	lawForPublisher,
	publisherLanguages,
} from '../../../src/letters/publisher/law-for-publisher.ts';
import {getRequestText} from '../../../src/letters/publisher/text.ts';
import {exampleClub, publisherRequest} from './every-publisher-letter.ts';

describe('the law for a publisher', () => {
	it.each([
		['club', 'de', 'ch', 'gdpr'],
		['club', 'ch', 'de', 'ch-fadp'],
		['club', 'gb', 'fr', 'uk-gdpr'],
		['club', 'us', 'de', 'courtesy'],
		['club', 'us-ny', 'us-ny', 'courtesy'],
		['club', 'ca', 'ca', 'courtesy'],
		['club', 'ca-qc', 'ca-qc', 'personality-right'],
		['club', 'br', 'br', 'personality-right'],
		['club', 'au', 'au', 'courtesy'],
		['platform', 'us', 'de', 'gdpr'],
		['platform', 'us', 'us', 'courtesy'],
		['platform', 'ie', 'gb', 'uk-gdpr'],
		['newspaper', 'de', 'de', 'personality-right'],
		['newspaper', 'nl', 'nl', 'courtesy'],
		['private-person', 'ch', 'ch', 'personality-right'],
		['private-person', 'us-ca', 'us-ca', 'courtesy'],
	] as const)('of a %s in %s, asked from %s, is %s', (kind, country, home, law) => {
		expect(lawForPublisher({kind, country}, home)).toBe(law);
	});

	it('is a right of publicity only for advertising', () => {
		expect(lawForPublisher({kind: 'employer', country: 'us-ca', advertises: true}, 'us-ca')).toBe('personality-right');
		expect(lawForPublisher({kind: 'newspaper', country: 'us-ca', advertises: true}, 'us-ca')).toBe('courtesy');
		expect(lawForPublisher({kind: 'employer', country: 'us-il', advertises: true}, 'us-il')).toBe('courtesy');
	});

	it('claims nothing under data protection law against the press or a private person, anywhere', () => {
		for (const country of [...eea, 'gb', 'ch', 'us'])
			for (const kind of ['newspaper', 'private-person'] as const)
				expect(['personality-right', 'courtesy']).toContain(lawForPublisher({kind, country}, country));
	});
});

describe('the language of a letter to a publisher', () => {
	it.each([
		['de', 'gdpr', 'fr', 'de'],
		['ch', 'ch-fadp', 'it', 'it'],
		['ch', 'ch-fadp', 'en', 'de'],
		['be', 'gdpr', 'de', 'de'],
		['gr', 'gdpr', 'en', 'el'],
		['pl', 'gdpr', 'de', 'en'],
		['gb', 'uk-gdpr', 'el', 'en'],
		['us', 'courtesy', 'el', 'en'],
	] as const)('in %s under %s for a speaker of %s starts as %s', (country, law, own, expected) => {
		expect(firstPublisherLanguage({country}, law, own)).toBe(expected);
	});

	it('is English with a warning where we have none of the country’s', () => {
		expect(languagesAt({country: 'pl'}, 'gdpr')).toEqual([]);
		expect(languagesAt({country: 'de'}, 'gdpr')).toEqual(['de']);
	});

	it('can be any of the five under the GDPR, the four of the country under Swiss law, and English under British law', () => {
		expect(publisherLanguages('gdpr')).toEqual(['en', 'de', 'fr', 'it', 'el']);
		expect(publisherLanguages('courtesy')).toEqual(['en', 'de', 'fr', 'it', 'el']);
		expect(publisherLanguages('ch-fadp')).toEqual(['en', 'de', 'fr', 'it']);
		expect(publisherLanguages('uk-gdpr')).toEqual(['en']);
	});
});

describe('rights to one’s image', () => {
	it('are each said in every language, and those for advertising in English', () => {
		for (const {place, onlyAdvertising} of imageRights)
			for (const language of onlyAdvertising ? (['en'] as const) : publisherLanguages('gdpr')) {
				const text = getRequestText(language);
				expect((onlyAdvertising ? text.advertising : text.imageRights)?.[place], `${place} in ${language}`).toBeTruthy();
			}
	});

	it('say how far journalism is exempt, wherever letters to the press cite them', () => {
		for (const {place, onlyAdvertising, journalism} of imageRights) expect(journalism !== undefined, place).toBe(!onlyAdvertising);
	});

	it('are only cited where their sources were read', () => {
		for (const {place, verified, sources} of imageRights) expect(verified && sources.length > 0, place).toBe(true);
	});
});

describe('a complaint', () => {
	const against = (kind: (typeof publisherKinds)[number], country: string, home: string) =>
		complaintAuthorities(publisherRequest(['drafted', 'asked', 'sent'], {...exampleClub, kind, country}, home)).map(({id}) => id);

	it('goes to the person’s own authority first, then to the publisher’s', () => {
		expect(against('club', 'fr', 'at')).toEqual(['at-dsb', 'fr-cnil']);
		expect(against('club', 'fr', 'fr')).toEqual(['fr-cnil']);
	});

	it('goes to the publisher’s authority from where the GDPR does not apply', () => {
		expect(against('club', 'fr', 'ch')).toEqual(['fr-cnil']);
		expect(against('club', 'ch', 'fr')).toEqual(['ch-edoeb']);
	});

	it('about the press goes to its council, where there is one, and never to a data protection authority', () => {
		expect(against('newspaper', 'de', 'de-by')).toEqual(['de-presserat']);
		expect(against('newspaper', 'gr', 'gr')).toEqual([]);
		for (const {id, notes} of pressCouncils) expect(notes, id).toContain('press-code');
	});

	it('about a private person goes to nobody', () => {
		expect(against('private-person', 'de', 'de-by')).toEqual([]);
	});
});

it('every capacity changes what the letter says', () => {
	for (const language of publisherLanguages('gdpr')) {
		const {friendly, formal} = getRequestText(language);
		expect(new Set(Object.values(friendly.who)).size, language).toBe(askers.length);
		expect(new Set(Object.values(formal.opening)).size, language).toBe(askers.length);
	}
});
