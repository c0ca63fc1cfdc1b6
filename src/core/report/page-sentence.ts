import type {Exposure, Report} from '../score/report.ts';
import {type ExposureBand, exposureBand} from './link-state.ts';

/** Which sentence sums a page up. Each is a locale key: `sentence_not_looked`. */
export type PageSentence = ExposureBand | `own-${ExposureBand}` | 'no-face' | 'not-looked';

export const facesOn = ({images}: Pick<Report, 'images'>): number => images.reduce((total, {faces}) => total + faces.length, 0);

/**
 * About the page as a whole, never about a person: nobody here knows whose face it is, unless the user said that the page is theirs.
 * Without a face, "none was found" and "nothing could be analysed" are different sentences.
 */
export function pageSentence({exposure, images, links}: Pick<Report, 'exposure' | 'images' | 'links'>, isOwn = false): PageSentence {
	if (facesOn({images}) > 0) return ofBand(exposure, isOwn);
	const wasAnalysed = links.some(({evidence}) => evidence.some(({id}) => id === 'no-face-found'));
	return wasAnalysed ? 'no-face' : 'not-looked';
}

/** The same where only the number of faces is known, as in the notice. */
export const noticeSentence = (exposure: Exposure, faces: number, isOwn = false): PageSentence =>
	faces > 0 ? ofBand(exposure, isOwn) : 'not-looked';

function ofBand(exposure: Exposure, isOwn: boolean): PageSentence {
	const band = exposureBand(exposure);
	return isOwn ? `own-${band}` : band;
}
