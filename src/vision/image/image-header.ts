import {readAvif} from './headers/avif.ts';
import {readGif} from './headers/gif.ts';
import {isWholeJpeg, readJpeg} from './headers/jpeg.ts';
import {isWholePng, readPng} from './headers/png.ts';
import {isWholeWebp, readWebp} from './headers/webp.ts';
import type {ImageSize} from './image-size.ts';

/** What the first bytes of a file say, before anything is decoded. */
export type ImageHeader =
	/** Not `isWhole`: it breaks off before its end. */
	| ({readonly kind: 'picture'; readonly isWhole: boolean} & ImageSize)
	/** `truncated`: it begins like a picture and breaks off before it has told its size. */
	| {readonly kind: 'not-a-picture' | 'unsupported' | 'empty' | 'truncated'};

interface Format {
	readonly signature: RegExp;
	/** Throws a `RangeError`, as `DataView` does, or gives nothing where the header ends too soon. */
	readonly readSize: (view: DataView) => ImageSize | undefined;
	/** Whether the file goes on to its end; a format without it is left to the decoder. */
	readonly isWhole?: (view: DataView) => boolean;
}

const formats: readonly Format[] = [
	{signature: /^\xff\xd8\xff/, readSize: readJpeg, isWhole: isWholeJpeg},
	{signature: /^\x89PNG\r\n/, readSize: readPng, isWhole: isWholePng},
	{signature: /^GIF8[79]a/, readSize: readGif},
	{signature: /^RIFF[\s\S]{4}WEBP/, readSize: readWebp, isWhole: isWholeWebp},
	{signature: /^[\s\S]{4}ftypavi[fs]/, readSize: readAvif},
];

/** Pictures that no or not every browser decodes: BMP, TIFF, HEIC and its kin, JPEG XL. */
const unsupported = /^BM|^II\*\0|^MM\0\*|^[\s\S]{4}ftyp|^\xff\n|^[\s\S]{4}JXL /;

/** Recognises a picture by its bytes: servers are wrong about both names and types. Only a drawing may show its kind late. */
export function readHeader(bytes: Uint8Array, contentType = ''): ImageHeader {
	if (bytes.length === 0) return {kind: 'empty'};
	const start = latin(bytes);
	const format = formats.find(({signature}) => signature.test(start));
	if (format) return sizeIn(bytes, format);
	return {kind: unsupported.test(start) || isSvg(start, contentType) ? 'unsupported' : 'not-a-picture'};
}

/** Long enough for the comments that editors write before a drawing's first tag. */
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 1024));

/** A drawing holds no photographed face, and may hold scripts and references. */
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
