import {comparable, fileNameOf} from './archive/entry-index.ts';
import {type ExportAudience, type ExportedImage, exportAudiences} from './exported-image.ts';
import {mergeFacts} from './platforms/collect.ts';

/**
 * One picture that an export holds several times, in several albums or folders, is one picture. Two files are the same if their size and
 * checksum are; without a checksum, if size and name are. No pixel is compared, and no face.
 */
export function foldCopies(images: readonly ExportedImage[]): readonly ExportedImage[] {
	const first = new Map<string, ExportedImage>();
	for (const image of images) {
		const {size, checksum, path} = image.entry;
		const key = `${size} ${checksum ?? comparable(fileNameOf(path))}`;
		const known = first.get(key);
		first.set(key, known ? fold(known, image) : image);
	}

	return [...first.values()];
}

/** The widest of their audiences counts: whoever may see one of them sees the picture. */
function fold(one: ExportedImage, other: ExportedImage): ExportedImage {
	const {entry, copies, platform = other.platform, ...facts} = one;
	const {entry: copy, copies: more, platform: _, ...otherFacts} = other;
	const audience = widest(one.audience, other.audience);
	return {
		...mergeFacts(facts, otherFacts),
		...(audience && {audience}),
		entry,
		copies: [...copies, copy, ...more],
		...(platform && {platform}),
	};
}

function widest(one: ExportAudience | undefined, other: ExportAudience | undefined): ExportAudience | undefined {
	return exportAudiences.find(audience => audience === one || audience === other);
}
