import type {ImageSize} from '../image-size.ts';

/** The first chunk must be IHDR, and the only one (PNG specification, 5.6 and 11.2.1): decoders differ over what comes before it. */
export function readPng(view: DataView): ImageSize | undefined {
	if (view.getUint32(4) !== restOfSignature || view.getUint32(8) !== headerLength || view.getUint32(12) !== ihdr) return undefined;
	if (hasSecondHeader(view)) return undefined;
	return {width: view.getUint32(16), height: view.getUint32(20)};
}

/** Whether the final chunk is there. Programs may have appended data after it. */
export function isWholePng(view: DataView): boolean {
	for (let at = view.byteLength - 8; at > 0; at--) if (view.getUint32(at) === iend) return true;
	return false;
}

const restOfSignature = 0x0d_0a_1a_0a;
const headerLength = 13;
const ihdr = 0x49_48_44_52;
const iend = 0x49_45_4e_44;
/** Of a chunk: its length, its name and its checksum. */
const overhead = 12;

function hasSecondHeader(view: DataView): boolean {
	for (let at = 8 + overhead + headerLength; at + 8 <= view.byteLength; at += overhead + view.getUint32(at))
		if (view.getUint32(at + 4) === ihdr) return true;
	return false;
}
