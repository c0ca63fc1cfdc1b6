/** AVIFs by hand (ISO/IEC 23008-12, AV1 Image File Format), whose sizes may contradict one another. They have no pixels. */

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** @param pixels as the AV1 stream says; the `ispe` property says `claimed`. With `metaLast`, the pixels come first. */
export function stillAvif(claimed: Size, pixels: Size, {metaLast = false} = {}): Uint8Array {
	const stream = av1Stream(pixels);
	const head = ftyp('avif');
	const meta = (at: number) => box('meta', [...flags(), ...itemInfo(), ...itemLocation(at, stream.length), ...itemProperties(claimed)]);
	const data = box('mdat', stream);
	const streamAt = 8 + head.length + (metaLast ? 0 : meta(0).length);
	return Uint8Array.from(metaLast ? [...head, ...data, ...meta(streamAt)] : [...head, ...meta(streamAt), ...data]);
}

/** An animation, with a still picture of the same stream before it. */
export function movingAvif({claimed, track, pixels}: {readonly claimed: Size; readonly track: Size; readonly pixels: Size}): Uint8Array {
	const stream = av1Stream(pixels);
	const head = ftyp('avis');
	const meta = (at: number) => box('meta', [...flags(), ...itemInfo(), ...itemLocation(at, stream.length), ...itemProperties(claimed)]);
	const moov = (at: number) =>
		box('moov', box('trak', [...trackHeader(track), ...box('mdia', box('minf', sampleTable(at, stream.length, track)))]));
	const streamAt = 8 + head.length + meta(0).length + moov(0).length;
	return Uint8Array.from([...head, ...meta(streamAt), ...moov(streamAt), ...box('mdat', stream)]);
}

/** A sequence header alone, of a reduced still picture: enough to say how large the frames may be. */
export function av1Stream({width, height}: Size): readonly number[] {
	const bits = ['000', '1', '1', '00000', '1111', '1111', binary(width - 1, 16), binary(height - 1, 16)].join('');
	const payload = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? [];
	return [0x0a, payload.length, ...payload.map(byte => Number.parseInt(byte, 2))];
}

export const ftyp = (brand: string): readonly number[] => box('ftyp', [...ascii(brand), ...u32(0), ...ascii('mif1')]);

const itemInfo = () => box('iinf', [...flags(), ...u16(1), ...box('infe', [...flags(2), ...u16(1), ...u16(0), ...ascii('av01'), 0])]);

const itemLocation = (at: number, length: number) =>
	box('iloc', [...flags(), 0x44, 0, ...u16(1), ...u16(1), ...u16(0), ...u16(1), ...u32(at), ...u32(length)]);

const itemProperties = ({width, height}: Size) => box('iprp', box('ipco', box('ispe', [...flags(), ...u32(width), ...u32(height)])));

const trackHeader = ({width, height}: Size) => box('tkhd', [...flags(), ...zeros(72), ...u16(width), 0, 0, ...u16(height), 0, 0]);

export const sampleTable = (at: number, length: number, {width, height}: Size) =>
	box('stbl', [
		...box('stsd', [...flags(), ...u32(1), ...box('av01', [...zeros(24), ...u16(width), ...u16(height), ...zeros(50)])]),
		...box('stsz', [...flags(), ...u32(0), ...u32(1), ...u32(length)]),
		...box('stco', [...flags(), ...u32(1), ...u32(at)]),
	]);

export const box = (name: string, contents: readonly number[]): readonly number[] => [
	...u32(contents.length + 8),
	...ascii(name),
	...contents,
];

export const flags = (version = 0): readonly number[] => [version, 0, 0, 0];
export const zeros = (count: number): readonly number[] => Array(count).fill(0);
const u16 = (value: number): readonly number[] => [(value >>> 8) & 255, value & 255];
export const u32 = (value: number): readonly number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const ascii = (text: string): readonly number[] => [...text].map(letter => letter.charCodeAt(0));
const binary = (value: number, length: number): string => value.toString(2).padStart(length, '0');
