import type {RightsRequest} from '../../core/request.ts';
import type {LetterLanguage} from '../../letters/letter.ts';
import {languagesOf} from '../../letters/request-letter.ts';

/** The language chosen for the letter, while the law has it. */
export function languageOf({law, language}: Pick<RightsRequest, 'law' | 'language'>): LetterLanguage {
	const [first = 'en', ...others] = languagesOf(law);
	return [first, ...others].find(each => each === language) ?? first;
}
