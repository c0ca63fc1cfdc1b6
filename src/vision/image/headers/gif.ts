import type {ImageSize} from '../image-size.ts';

const extension = 0x21;
const image = 0x2c;

/**
 * The logical screen, or the first frame where that is larger: browsers enlarge the screen to fit the frame, so the screen's size alone
 * bounds nothing (GIF89a, 18 and 20).
 */
export function readGif(view: DataView): ImageSize {
	const screen = sizeAt(view, 6);
	const frame = findFirstFrame(view);
	if (frame === undefined) return screen;
	const {width, height} = sizeAt(view, frame + 5);
	return {
		width: Math.max(screen.width, view.getUint16(frame + 1, true) + width),
		height: Math.max(screen.height, view.getUint16(frame + 3, true) + height),
	};
}

function sizeAt(view: DataView, at: number): ImageSize {
	return {width: view.getUint16(at, true), height: view.getUint16(at + 2, true)};
}

/** Skips the colour table and all extensions; `undefined` where no frame follows. */
function findFirstFrame(view: DataView): number | undefined {
	let at = afterColours(view);
	while (at + 10 <= view.byteLength && view.getUint8(at) === extension) at = afterBlocks(view, at + 2);
	return at + 10 <= view.byteLength && view.getUint8(at) === image ? at : undefined;
}

/** The colour table has 2 to the power of (the lowest three bits + 1) entries of three bytes each. */
function afterColours(view: DataView): number {
	const flags = view.byteLength > 10 ? view.getUint8(10) : 0;
	return 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
}

/** Each block begins with its length; an empty one ends them. */
function afterBlocks(view: DataView, start: number): number {
	let at = start;
	while (at < view.byteLength && view.getUint8(at) > 0) at += 1 + view.getUint8(at);
	return at + 1;
}
