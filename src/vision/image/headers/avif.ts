import type {ImageSize} from '../image-size.ts';

const ispe = 0x69_73_70_65;

/**
 * The largest `ispe` (image spatial extents) property, by search rather than by walking the boxes: an AVIF holds one for each tile,
 * thumbnail and alpha plane, and only the largest bounds what a decoder takes (ISO/IEC 23008-12, 6.5.3). To the end of the file: `meta`
 * may stand behind the pixels, where a first, small one would hide it.
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
