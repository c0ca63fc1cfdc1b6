import {readAvif} from './headers/avif.ts';
import {readGif} from './headers/gif.ts';
import {isWholeJpeg, readJpeg} from './headers/jpeg.ts';
import {isWholePng, readPng} from './headers/png.ts';
import {isWholeWebp, readWebp} from './headers/webp.ts';
import type {ImageSize} from './image-size.ts';

/** What a file's header says, before anything is decoded. */
export type ImageHeader =
	/** `isWhole` is false where the file breaks off before its end. */
	| ({readonly kind: 'picture'; readonly isWhole: boolean} & ImageSize)
	/** `truncated`: it begins like an image, and breaks off before its size or has something unknown in front of it. */
	| {readonly kind: 'not-a-picture' | 'unsupported' | 'empty' | 'truncated'};

interface Format {
	readonly signature: RegExp;
	/**
	 * No smaller than what any decoder makes of it. Throws a `RangeError` where the header breaks off, and returns `undefined` where
	 * anything but known structure comes before the size: decoders may read past it, and find another size than we do.
	 */
	readonly readSize: (view: DataView) => ImageSize | undefined;
	/** Whether the file is complete; formats without this are left to the decoder. */
	readonly isWhole?: (view: DataView) => boolean;
}

const formats: readonly Format[] = [
	{signature: /^\xff\xd8\xff/, readSize: readJpeg, isWhole: isWholeJpeg},
	{signature: /^\x89PNG\r\n/, readSize: readPng, isWhole: isWholePng},
	{signature: /^GIF8[79]a/, readSize: readGif},
	{signature: /^RIFF[\s\S]{4}WEBP/, readSize: readWebp, isWhole: isWholeWebp},
	{signature: /^[\s\S]{4}ftypavi[fs]/, readSize: readAvif},
];

/** Formats that not every browser decodes: BMP, TIFF, HEIC and its relatives, JPEG XL. */
const unsupported = /^BM|^II\*\0|^MM\0\*|^[\s\S]{4}ftyp|^\xff\n|^[\s\S]{4}JXL /;

/**
 * Detects the image format by its bytes, since servers are often wrong about names and types. Never throws.
 *
 * @param contentType only used to detect SVG, whose first tag may come late
 */
export function readHeader(bytes: Uint8Array, contentType = ''): ImageHeader {
	if (bytes.length === 0) return {kind: 'empty'};
	const start = latin(bytes);
	const format = formats.find(({signature}) => signature.test(start));
	if (format) return sizeIn(bytes, format);
	return {kind: unsupported.test(start) || isSvg(start, contentType) ? 'unsupported' : 'not-a-picture'};
}

/** The first kilobyte as Latin-1: long enough for the comments that editors write before an SVG's first tag. */
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 1024));

/** SVGs are refused: they are not photographs, and may contain scripts and references. */
function isSvg(start: string, contentType: string): boolean {
	const startsLikeXml = /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(start);
	return contentType.startsWith('image/svg') || (startsLikeXml && /<svg[\s>]/i.test(start));
}

function sizeIn(bytes: Uint8Array, {readSize, isWhole = () => true}: Format): ImageHeader {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const size = readSize(view);
		return size && size.width > 0 && size.height > 0 ? {kind: 'picture', ...size, isWhole: isWhole(view)} : {kind: 'truncated'};
	} catch {
		return {kind: 'truncated'};
	}
}
