import {type ExposureBand, exposureBand} from './link-state.ts';
import type {Exposure, Report} from './report.ts';

/** Which sentence sums a page up. Each is a locale key: `sentence_not_looked`. */
export type PageSentence = ExposureBand | 'no-face' | 'not-looked';

export const facesOn = ({images}: Pick<Report, 'images'>): number => images.reduce((total, {faces}) => total + faces.length, 0);

/**
 * The page as a whole, never a person: whose face it is, nobody here knows. Without a face it tells "we looked and found none" from
 * "we could not look".
 */
export function pageSentence({exposure, images, links}: Pick<Report, 'exposure' | 'images' | 'links'>): PageSentence {
	if (facesOn({images}) > 0) return exposureBand(exposure);
	const hasLooked = links.some(({evidence}) => evidence.some(({id}) => id === 'no-face-found'));
	return hasLooked ? 'no-face' : 'not-looked';
}

/** The same where only the count is known, as in the notice. */
export const noticeSentence = (exposure: Exposure, faces: number): PageSentence => (faces > 0 ? exposureBand(exposure) : 'not-looked');
