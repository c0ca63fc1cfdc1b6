import type {RightsRequest} from '../core/requests/request.ts';
import type {LetterLanguage} from './letter.ts';
import {languagesOf} from './request-letter.ts';

/** The language chosen for the letter, while the law has it. */
export function languageOf({law, language}: Pick<RightsRequest, 'law' | 'language'>): LetterLanguage {
	const [first = 'en', ...others] = languagesOf(law);
	return [first, ...others].find(each => each === language) ?? first;
}
