import type {ImageSize} from '../image-size.ts';

/** IHDR comes first: its data starts at byte 16 (PNG specification, 11.2.1). */
export function readPng(view: DataView): ImageSize {
	return {width: view.getUint32(16), height: view.getUint32(20)};
}

/** Whether the final chunk is there. Programs may have appended data after it. */
export function isWholePng(view: DataView): boolean {
	for (let at = view.byteLength - 8; at > 0; at--) if (view.getUint32(at) === iend) return true;
	return false;
}

const iend = 0x49_45_4e_44;
