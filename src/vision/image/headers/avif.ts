import type {ImageSize} from '../image-size.ts';

const ispe = 0x69_73_70_65;

/**
 * The largest `ispe` (image spatial extents) property. An AVIF has one for each tile, thumbnail and alpha plane, and only the largest
 * bounds the memory a decoder needs (ISO/IEC 23008-12, 6.5.3). The whole file is searched: `meta` may come after the pixels, and a small
 * property before it must not hide a large one.
 */
export function readAvif(bytes: DataView): ImageSize | undefined {
	let largest: ImageSize | undefined;
	for (let at = 0; at + 16 <= bytes.byteLength; at++) {
		if (bytes.getUint32(at) !== ispe) continue;
		const size = {width: bytes.getUint32(at + 8), height: bytes.getUint32(at + 12)};
		if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
	}
	return largest;
}
