import type {RightsRequest} from '../core/requests/request.ts';
import type {LetterLanguage} from './letter.ts';
import {languagesOf} from './request-letter.ts';

/** The language chosen for the letter, if there is a text of its law in it; otherwise the first there is. */
export function requestLanguage({law, language}: Pick<RightsRequest, 'law' | 'language'>): LetterLanguage {
	const [first = 'en', ...others] = languagesOf(law);
	return [first, ...others].find(each => each === language) ?? first;
}
