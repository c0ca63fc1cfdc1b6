import type {Controller} from '../core/records/controller.ts';
import {isInEea} from '../core/records/eea.ts';
import type {LawId} from '../core/records/law.ts';
import type {RightsRequest} from '../core/requests/request.ts';
import type {LetterLanguage} from './letter.ts';
import {publisherLanguages} from './publisher/law-for-publisher.ts';
import {languagesOf} from './request-letter.ts';

/** The language chosen for the letter, if there is a text of its law in it; otherwise the first there is. */
export function requestLanguage({law, language, publisher}: Pick<RightsRequest, 'law' | 'language' | 'publisher'>): LetterLanguage {
	const [first = 'en', ...others] = publisher ? publisherLanguages(law) : languagesOf(law);
	return [first, ...others].find(each => each === language) ?? first;
}

/**
 * The language a new letter starts in. A company outside Europe, or of unknown seat, is written to in English, which its staff read; the
 * person's own language can be chosen beside it.
 */
export function firstLanguage(law: LawId, {seat, kind}: Pick<Controller, 'seat' | 'kind'>, own: string): LetterLanguage {
	const readsEnglish = kind !== 'police' && !(seat && (isInEea(seat) || seat.startsWith('ch')));
	return requestLanguage({law, language: readsEnglish && languagesOf(law).includes('en') ? 'en' : own});
}
