import type {ImageReport, Report} from '../../core/score/report.ts';

/** The same picture may have an expiring address on one side and a permanent one on the other: the comparison must not take it for two. */
export const withoutExpiry = (report: Report): Report => ({...report, images: report.images.map(withoutQuery)});

const withoutQuery = (image: ImageReport): ImageReport => ({...image, imageUrl: image.imageUrl.split('?', 1)[0] ?? image.imageUrl});
