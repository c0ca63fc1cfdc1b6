import type {Report} from '../../core/score/report.ts';

/** An address with an end and one without lead to the same picture here: else a comparison would take them for two. */
export const withoutEnds = (report: Report): Report => ({
	...report,
	images: report.images.map(image => ({...image, src: image.imageUrl.split('?', 1)[0] ?? image.imageUrl})),
});
