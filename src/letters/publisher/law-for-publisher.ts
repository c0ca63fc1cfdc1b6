import type {Jurisdiction} from '../../core/records/jurisdiction.ts';
import type {LawId} from '../../core/records/law.ts';
import type {Right} from '../../core/records/route.ts';
import type {Publisher} from '../../core/requests/publisher.ts';
import {lawFor} from '../../directory/laws.ts';
import {findImageRight} from '../../directory/publishing/image-rights.ts';
import {type LetterLanguage, letterLanguages} from '../letter.ts';
import {findRequestText} from './text.ts';

/** Data protection laws under which a publisher can be asked to erase. Others cover no club, no school and no private page. */
const erasureLaws: readonly LawId[] = ['gdpr', 'uk-gdpr', 'ch-fadp'];

/** Only the person's own right to privacy remains against the press and private people: data protection law hardly applies to them. */
export const isExempt = ({kind}: Pick<Publisher, 'kind'>): boolean => kind === 'newspaper' || kind === 'private-person';

/**
 * The law for a letter to whoever shows a picture: that of the publisher's country, and of the person's own for a platform, which offers its
 * service there. `courtesy` where we know of no right.
 */
export function lawForPublisher(publisher: Pick<Publisher, 'kind' | 'country' | 'advertises'>, home: Jurisdiction): LawId {
	const place = publisher.kind === 'platform' ? home : publisher.country;
	const law = lawFor(place);
	if (law && erasureLaws.includes(law) && !isExempt(publisher)) return law;
	const right = findImageRight(place);
	return right && (!right.onlyAdvertising || (publisher.advertises && !isExempt(publisher))) ? 'personality-right' : 'courtesy';
}

/** What is asked for: erasure, and where the law has one, objection beside it. */
export const rightsAgainstPublisher = (law: LawId): readonly [Right, ...Right[]] =>
	erasureLaws.includes(law) ? ['objection', 'erasure'] : ['erasure'];

/** Languages in which there are letters to a publisher under a law. */
export const publisherLanguages = (law: LawId): readonly LetterLanguage[] =>
	letterLanguages.filter(language => {
		const text = findRequestText(language);
		if (!text) return false;
		return law === 'ch-fadp' ? text.fadp !== undefined : law !== 'uk-gdpr' || language === 'en';
	});

/** Languages of ours that people in a country are usually written to in. */
const spoken: Readonly<Record<string, readonly LetterLanguage[]>> = {
	at: ['de'],
	au: ['en'],
	be: ['fr', 'de'],
	ca: ['en', 'fr'],
	ch: ['de', 'fr', 'it'],
	cy: ['el'],
	de: ['de'],
	fr: ['fr'],
	gb: ['en'],
	gr: ['el'],
	ie: ['en'],
	it: ['it'],
	li: ['de'],
	lu: ['fr', 'de'],
	mt: ['en'],
	us: ['en'],
};

/** Those of them in which we have the letter; empty where it can only be in English, which the person is told. */
export const languagesAt = ({country}: Pick<Publisher, 'country'>, law: LawId): readonly LetterLanguage[] =>
	(spoken[country.slice(0, 2)] ?? []).filter(language => publisherLanguages(law).includes(language));

/** The language that a letter to a publisher starts in: the person's own if it is one of the country's, the country's, or English. */
export function firstPublisherLanguage(publisher: Pick<Publisher, 'country'>, law: LawId, own: string): LetterLanguage {
	const there = languagesAt(publisher, law);
	return there.find(language => language === own) ?? there[0] ?? 'en';
}
