import {faceLabels} from '../../core/score/face-label.ts';
import {snake, type Words} from '../../ui/i18n/words.ts';

/** The labels of the outlines, in the popup's language: the content script only has the browser's. */
export const textsOfOutlines = ({locale, direction, say}: Words): Record<string, string> => ({
	language_tag: locale,
	text_direction: direction,
	overlay_leave: say('overlay_leave'),
	...Object.fromEntries(faceLabels.map(label => [`usability_${snake(label)}`, say(`usability_${snake(label)}`)])),
});
