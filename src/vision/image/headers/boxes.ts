/** A part of an ISO base media file (ISO/IEC 14496-12, 4.2), which AVIF is. */
export interface Box {
	readonly name: string;
	/** Where its contents begin and end. */
	readonly at: number;
	readonly end: number;
}

/** The boxes between two places, one after the other. Throws a `RangeError` where one is shorter than its own header. */
export function* boxes(view: DataView, start = 0, end = view.byteLength): Generator<Box> {
	for (let at = start; at + 8 <= end; ) {
		const box = boxAt(view, at, end);
		yield box;
		at = box.end;
	}
}

/** All boxes at the end of a path, as `moov`, `trak`, `tkhd`. */
export function boxesOnPath(view: DataView, [name, ...rest]: readonly string[], within: Iterable<Box> = boxes(view)): readonly Box[] {
	const named = [...within].filter(box => box.name === name);
	return rest.length === 0 ? named : named.flatMap(box => boxesOnPath(view, rest, boxes(view, contentsOf(box), box.end)));
}

/** Throws a `RangeError` where a file has several of what can be there once: each of them could be held against each of others. */
export function atMostOne<T>(found: readonly T[]): readonly T[] {
	if (found.length > 1) throw new RangeError('There is more than one of a part that a file has once.');
	return found;
}

/** `meta` has a version and flags before its boxes. */
const contentsOf = ({name, at}: Box): number => (name === 'meta' ? at + 4 : at);

function boxAt(view: DataView, at: number, end: number): Box {
	const length = view.getUint32(at);
	const isLong = length === 1;
	const size = isLong ? Number(view.getBigUint64(at + 8)) : length === 0 ? end - at : length;
	const header = isLong ? 16 : 8;
	if (size < header) throw new RangeError('A box is shorter than its own header.');
	return {name: nameAt(view, at + 4), at: at + header, end: Math.min(end, at + size)};
}

const nameAt = (view: DataView, at: number): string => String.fromCharCode(...[0, 1, 2, 3].map(offset => view.getUint8(at + offset)));
