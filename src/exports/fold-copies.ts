import {comparable, fileNameOf} from './archive/entry-index.ts';
import {type ExportAudience, type ExportedImage, exportAudiences, type ImageFacts} from './exported-image.ts';
import {mergeFacts} from './platforms/collect.ts';

/**
 * One picture that an export holds several times, in several albums or folders, is one picture. Two files are the same if their size and
 * checksum are; without a checksum, if size and name are. No pixel is compared, and no face.
 */
export function foldCopies(images: readonly ExportedImage[]): readonly ExportedImage[] {
	const files = new Map<string, [ExportedImage, ...ExportedImage[]]>();
	for (const image of images) {
		const {size, checksum, path} = image.entry;
		const key = `${size} ${checksum ?? comparable(fileNameOf(path))}`;
		const same = files.get(key);
		if (same) same.push(image);
		else files.set(key, [image]);
	}

	return [...files.values()].map(([first, ...others]) => {
		const whole = others.reduce(fold, first);
		return others.length > 0 ? {...whole, copies: others.map(({entry}) => entry)} : whole;
	});
}

/** What both say of the picture. Their copies are put together once, at the end. */
function fold(one: ExportedImage, other: ExportedImage): ExportedImage {
	const {entry, copies, platform = other.platform, ...facts} = one;
	const {entry: _entry, copies: _copies, platform: _platform, ...otherFacts} = other;
	const audience = widest(facts, otherFacts);
	const named = [facts, otherFacts].filter(isNamed);
	// What the owner posted once is theirs to hide, whoever sent it on.
	const isOthers = named.length > 0 && named.every(each => each.isOthers);
	const {audience: _narrower, isOthers: _either, ...merged} = mergeFacts(facts, otherFacts);
	return {
		...merged,
		...(audience && {audience}),
		...(isOthers && {isOthers}),
		entry,
		copies,
		...(platform && {platform}),
	};
}

/**
 * The widest of their audiences counts: whoever may see one of them sees the picture. Where the export names a copy without saying who can
 * see it, that may be anybody, so the audience of the other does not close the picture. A copy that no data name says nothing.
 */
function widest(one: ImageFacts, other: ImageFacts): ExportAudience | undefined {
	const named = [one, other].filter(isNamed).map(({audience}) => audience);
	const found = exportAudiences.find(audience => named.includes(audience));
	const isOpen = found === 'public' || found === 'link';
	return isOpen || !named.includes(undefined) ? found : undefined;
}

/** Whether the export's data name the file at all. */
const isNamed = (facts: ImageFacts): boolean => Object.keys(facts).length > 0;
