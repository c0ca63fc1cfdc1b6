import type {ExportedImage} from '../exported-image.ts';

/** Newest first: what was posted lately is most likely still shown. Pictures without a time come last, in the order of the export. */
export const newestFirst = (images: readonly ExportedImage[]): readonly ExportedImage[] => images.toSorted((a, b) => timeOf(b) - timeOf(a));

const timeOf = ({time, entry}: ExportedImage): number => time ?? entry.modifiedAt ?? 0;

/** Pictures are told again by name and size, which stay the same when the export is opened a second time. */
export const keyOf = ({entry}: Pick<ExportedImage, 'entry'>): string => `${entry.size} ${entry.path}`;
