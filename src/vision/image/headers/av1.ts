import type {ImageSize} from '../image-size.ts';

const sequenceHeader = 1;

/**
 * The largest frame that any sequence header of an AV1 stream allows: what a decoder makes room for, whatever the file around it says.
 * `undefined` without one. Throws a `RangeError` where the stream ends in the middle of one.
 *
 * @see AV1 Bitstream & Decoding Process Specification, 5.3 and 5.5
 */
export function readAv1(stream: Uint8Array): ImageSize | undefined {
	let largest: ImageSize | undefined;
	for (let at = 0; at < stream.length; ) {
		const header = byteAt(stream, at);
		at += header & 0b100 ? 2 : 1;
		let length = stream.length - at;
		if (header & 0b10) ({value: length, next: at} = readLeb128(stream, at));
		if (((header >> 3) & 0b1111) === sequenceHeader) {
			const size = readSequenceHeader(new Bits(stream.subarray(at, at + length)));
			largest = {width: Math.max(size.width, largest?.width ?? 0), height: Math.max(size.height, largest?.height ?? 0)};
		}
		at += length;
	}

	return largest;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function readLeb128(stream: Uint8Array, start: number): {readonly value: number; readonly next: number} {
	let value = 0;
	for (let index = 0; index < 8; index++) {
		const byte = byteAt(stream, start + index);
		value += (byte & 0x7f) * 2 ** (7 * index);
		if (!(byte & 0x80)) return {value, next: start + index + 1};
	}

	throw new RangeError('A length has more than eight bytes.');
}

/** Everything before the size has to be read, since none of it has a fixed length. */
function readSequenceHeader(bits: Bits): ImageSize {
	// Profile, and whether it is a still picture.
	bits.skip(4);
	const isReduced = bits.read(1) === 1;
	if (isReduced) bits.skip(5);
	else skipOperatingPoints(bits);

	const [widthBits, heightBits] = [bits.read(4) + 1, bits.read(4) + 1];
	return {width: bits.read(widthBits) + 1, height: bits.read(heightBits) + 1};
}

function skipOperatingPoints(bits: Bits): void {
	const delayBits = bits.read(1) ? skipTimingInfo(bits) : 0;
	const hasDisplayDelay = bits.read(1) === 1;
	for (let left = bits.read(5) + 1; left > 0; left--) {
		bits.skip(12);
		// The tier is given for the higher levels only.
		if (bits.read(5) > 7) bits.skip(1);
		if (delayBits > 0 && bits.read(1)) bits.skip(2 * delayBits + 1);
		if (hasDisplayDelay && bits.read(1)) bits.skip(4);
	}
}

/** @returns the length of a decoder buffer's delays; 0 where there are none */
function skipTimingInfo(bits: Bits): number {
	bits.skip(64);
	if (bits.read(1)) skipUvlc(bits);
	if (!bits.read(1)) return 0;
	const delayBits = bits.read(5) + 1;
	bits.skip(32 + 10);
	return delayBits;
}

/** As many zeroes as digits follow the first one; with 32 or more, none follow. */
function skipUvlc(bits: Bits): void {
	let zeroes = 0;
	while (!bits.read(1)) zeroes++;
	if (zeroes < 32) bits.skip(zeroes);
}

/** Reads bits, the highest first. */
class Bits {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	skip(count: number): void {
		this.#at += count;
	}

	read(count: number): number {
		let value = 0;
		for (let left = count; left > 0; left--, this.#at++)
			value = value * 2 + ((byteAt(this.#bytes, this.#at >> 3) >> (7 - (this.#at & 7))) & 1);
		return value;
	}
}

function byteAt(bytes: Uint8Array, at: number): number {
	const byte = bytes[at];
	if (byte === undefined) throw new RangeError('The stream ends here.');
	return byte;
}
