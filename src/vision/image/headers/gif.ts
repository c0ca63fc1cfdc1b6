import type {ImageSize} from '../image-size.ts';

const extension = 0x21;
const image = 0x2c;

/**
 * The logical screen, or the first frame where that is larger: browsers enlarge the screen to fit the frame, so the screen's size alone
 * bounds nothing (GIF89a, 18 and 20).
 */
export function readGif(view: DataView): ImageSize | undefined {
	const frame = findFirstFrame(view);
	if (frame === undefined) return undefined;
	const screen = sizeAt(view, 6);
	const {width, height} = sizeAt(view, frame + 5);
	return {
		width: Math.max(screen.width, view.getUint16(frame + 1, true) + width),
		height: Math.max(screen.height, view.getUint16(frame + 3, true) + height),
	};
}

function sizeAt(view: DataView, at: number): ImageSize {
	return {width: view.getUint16(at, true), height: view.getUint16(at + 2, true)};
}

/** Skips the colour table and all extensions. `undefined` where anything else, or nothing, comes before the first frame. */
function findFirstFrame(view: DataView): number | undefined {
	let at = afterColours(view);
	while (view.getUint8(at) === extension) {
		if (!isKnown(view, at)) return undefined;
		at = afterBlocks(view, at + 2);
	}

	return view.getUint8(at) === image && at + 10 <= view.byteLength ? at : undefined;
}

/** The colour table has 2 to the power of (the lowest three bits + 1) entries of three bytes each. */
function afterColours(view: DataView): number {
	const flags = view.getUint8(10);
	return 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
}

/** Lengths of an extension's first block by its label (GIF89a, 23 to 26). A comment's may have any. */
const firstBlock = new Map([
	[0x01, 12],
	[0xf9, 4],
	[0xff, 11],
]);
const comment = 0xfe;

/** Firefox reads an extension's first block at its proper length, whatever length it gives. */
function isKnown(view: DataView, at: number): boolean {
	const label = view.getUint8(at + 1);
	const length = view.getUint8(at + 2);
	if (label !== 0xff) return label === comment || firstBlock.get(label) === length;
	// So it does with the number of repetitions.
	const next = view.getUint8(at + 14);
	return length === firstBlock.get(label) && (next === 0 || next >= 3);
}

/** Each block begins with its length; an empty one ends them. */
function afterBlocks(view: DataView, start: number): number {
	let at = start;
	while (view.getUint8(at) > 0) at += 1 + view.getUint8(at);
	return at + 1;
}
