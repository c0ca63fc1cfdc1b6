import type {ImageSize} from '../image-size.ts';
import {readAv1} from './av1.ts';
import {type AvifItem, readItems} from './avif-items.ts';
import {atMostOne, type Box, boxes, boxesOnPath} from './boxes.ts';

/** What the file may consist of. Decoders do not agree about anything else. */
const known = ['ftyp', 'meta', 'moov', 'mdat', 'free', 'skip', 'uuid'];

/**
 * The largest of all sizes in the file: an AVIF has one for each tile, thumbnail and transparency, one for each track of an animation,
 * and, within the pixels themselves, the one that a decoder makes room for. None of them bounds another (AV1 Image File Format, 2 to 4).
 */
export function readAvif(view: DataView): ImageSize | undefined {
	if (![...boxes(view)].every(({name}) => known.includes(name))) return undefined;
	const pixels = readPixels(view);
	// Without its pixels, a size is only a claim.
	return pixels.length > 0 && pixels.every(size => size !== undefined) ? largest([...claims(view), ...tracks(view), ...pixels]) : undefined;
}

/** Of still images, the size of each picture and tile; of animations, of the first frame of each track. */
function readPixels(view: DataView): readonly (ImageSize | undefined)[] {
	const frames = boxesOnPath(view, sampleTable).flatMap(table => firstFrame(view, table));
	if (frames.reduce((sum, {length}) => sum + length, 0) > view.byteLength) throw new RangeError('The frames are larger than the file.');
	return [...readItems(view).map(readItem), ...frames.map(readAv1)];
}

const readItem = ({type, bytes}: AvifItem): ImageSize | undefined => (type === 'grid' ? readGrid(bytes) : readAv1(bytes));

/** The size of a picture put together from tiles (ISO/IEC 23008-12, 6.6.2.3). */
function readGrid(bytes: Uint8Array): ImageSize {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const hasLongSizes = (view.getUint8(1) & 1) === 1;
	return hasLongSizes ? {width: view.getUint32(4), height: view.getUint32(8)} : {width: view.getUint16(4), height: view.getUint16(6)};
}

const ispe = 0x69_73_70_65;

/** Every `ispe` (image spatial extents), wherever it is: `meta` may come after the pixels. */
function* claims(view: DataView): Generator<ImageSize> {
	for (let at = 0; at + 16 <= view.byteLength; at++)
		if (view.getUint32(at) === ispe) yield {width: view.getUint32(at + 8), height: view.getUint32(at + 12)};
}

const track = ['moov', 'trak'];
const sampleTable = [...track, 'mdia', 'minf', 'stbl'];

/** The first sample of a track of AV1, by its place and its length (ISO/IEC 14496-12, 8.7.3 and 8.7.5). */
function firstFrame(view: DataView, {at, end}: Box): readonly Uint8Array[] {
	const parts = [...boxes(view, at, end)];
	const part = (name: string) => parts.filter(box => box.name === name);
	if (!part('stsd').some(box => entries(view, box).some(({name}) => name === 'av01'))) return [];
	const places = [
		...part('stco').map(box => view.getUint32(box.at + 8)),
		...part('co64').map(box => Number(view.getBigUint64(box.at + 8))),
	];
	// Samples have one length, or each its own.
	const [length] = atMostOne(part('stsz')).map(box => view.getUint32(box.at + 4) || view.getUint32(box.at + 12));
	return length === undefined ? [] : atMostOne(places).map(place => new Uint8Array(view.buffer, view.byteOffset + place, length));
}

/** As the track and its sample descriptions say (ISO/IEC 14496-12, 8.3.2 and 12.1.3). */
function* tracks(view: DataView): Generator<ImageSize> {
	for (const {at} of boxesOnPath(view, [...track, 'tkhd'])) {
		const sizeAt = at + (view.getUint8(at) === 0 ? 76 : 88);
		// Fixed point, with 16 bits after it.
		yield {width: Math.ceil(view.getUint32(sizeAt) / 65_536), height: Math.ceil(view.getUint32(sizeAt + 4) / 65_536)};
	}

	for (const description of boxesOnPath(view, [...sampleTable, 'stsd']).flatMap(box => entries(view, box)))
		yield {width: view.getUint16(description.at + 24), height: view.getUint16(description.at + 26)};
}

const entries = (view: DataView, {at, end}: Box): readonly Box[] => [...boxes(view, at + 8, end)];

const largest = (sizes: readonly ImageSize[]): ImageSize | undefined =>
	sizes.reduce((a, b) => (a.width * a.height >= b.width * b.height ? a : b), {width: 0, height: 0});
