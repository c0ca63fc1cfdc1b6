import {usabilities} from '../../core/score/usability.ts';
import {snake, type Words} from '../../ui/i18n/words.ts';

/** What the outlines say on the page, in the popup's own language: the page's script knows the browser's alone. */
export const textsOfOutlines = ({locale, direction, say}: Words): Record<string, string> => ({
	language_tag: locale,
	text_direction: direction,
	...Object.fromEntries(usabilities.map(usability => [`usability_${snake(usability)}`, say(`usability_${snake(usability)}`)])),
});
