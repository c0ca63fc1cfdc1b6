import type {Exposure, Report} from '../score/report.ts';
import {type ExposureBand, exposureBand} from './link-state.ts';

/** Which sentence sums a page up. Each is a locale key: `sentence_not_looked`. */
export type PageSentence = ExposureBand | `own-${ExposureBand}` | 'no-face' | 'not-looked';

export const facesOn = ({images}: Pick<Report, 'images'>): number => images.reduce((total, {faces}) => total + faces.length, 0);

/**
 * The page as a whole, never a person: whose face it is, nobody here knows, unless the user said that the page is theirs. Without a
 * face it tells "we looked and found none" from "we could not look".
 */
export function pageSentence({exposure, images, links}: Pick<Report, 'exposure' | 'images' | 'links'>, isOwn = false): PageSentence {
	if (facesOn({images}) > 0) return ofBand(exposure, isOwn);
	const hasLooked = links.some(({evidence}) => evidence.some(({id}) => id === 'no-face-found'));
	return hasLooked ? 'no-face' : 'not-looked';
}

/** The same where only the count is known, as in the notice. */
export const noticeSentence = (exposure: Exposure, faces: number, isOwn = false): PageSentence =>
	faces > 0 ? ofBand(exposure, isOwn) : 'not-looked';

function ofBand(exposure: Exposure, isOwn: boolean): PageSentence {
	const band = exposureBand(exposure);
	return isOwn ? `own-${band}` : band;
}
