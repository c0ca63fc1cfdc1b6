import type {FilePart} from '../file-part.ts';

/**
 * Why a file cannot stay as it is, but for its metadata, and has to be encoded again from its pixels. `orientation`: it is stored lying
 * and only its metadata turn it upright. `colours`: its colour profile is not sRGB, and profiles can hold names and serial numbers.
 * `animated`: only its first frame is looked at, so only that one is saved. `format`: the format keeps metadata among the image data.
 * `damaged`: it breaks off, or holds what its format does not allow.
 */
export type EncodingReason = 'orientation' | 'colours' | 'animated' | 'format' | 'damaged';

export type StripOutcome =
	| {
			readonly kind: 'stripped';
			readonly bytes: Uint8Array<ArrayBuffer>;
			/** What was in the file and is no longer. */
			readonly dropped: readonly FilePart[];
	  }
	| {readonly kind: 'encode'; readonly reason: EncodingReason}
	/** No format that browsers show. */
	| {readonly kind: 'unsupported'};

export function concat(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
