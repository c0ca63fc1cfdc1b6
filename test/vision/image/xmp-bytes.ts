import {crc32} from 'node:zlib';

/** Puts XMP into files by hand (XMP Specification Part 3), so that no test needs an editor. */

export const xmp = (attributes: string, elements = ''): string =>
	`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`;

export const jpegWithXmp = (jpeg: Uint8Array, packet: string): Uint8Array =>
	join(jpeg.subarray(0, 2), appSegment(`http://ns.adobe.com/xap/1.0/\0${packet}`), jpeg.subarray(2));

/** @param cut where the packet is divided */
export function jpegWithExtendedXmp(jpeg: Uint8Array, packet: string, cut: number): Uint8Array {
	const head = `http://ns.adobe.com/xmp/extension/\0${'0'.repeat(32)}\0\0\0\0\0\0\0\0`;
	const parts = [packet.slice(0, cut), packet.slice(cut)];
	return join(jpeg.subarray(0, 2), ...parts.map(part => appSegment(`${head}${part}`)), jpeg.subarray(2));
}

export function pngWithXmp(png: Uint8Array, packet: string, {isCompressed = false} = {}): Uint8Array {
	const body = ascii(`iTXtXML:com.adobe.xmp\0${isCompressed ? '\x01' : '\0'}\0\0\0${isCompressed ? 'packed' : packet}`);
	return join(png.subarray(0, -12), u32(body.length - 4), body, u32(crc32(body)), png.subarray(-12));
}

export function webpWithXmp(packet: string): Uint8Array {
	const body = join(ascii('WEBP'), riffChunk('VP8L', '\x2f\0\0\0\0\0'), riffChunk('XMP ', packet));
	return join(ascii('RIFF'), u32(body.length).toReversed(), body);
}

/** In an application extension right after the colour table, without blocks (XMP Specification Part 3, 1.1.2). */
export function gifWithXmp(gif: Uint8Array, packet: string): Uint8Array {
	const colours = 13 + 3 * 2 ** (((gif[10] ?? 0) & 7) + 1);
	return join(gif.subarray(0, colours), ascii(`\x21\xff\x0bXMP DataXMP${packet}\x01\0\0`), gif.subarray(colours));
}

const appSegment = (content: string): Uint8Array => join([0xff, 0xe1], u32(content.length + 2).subarray(2), ascii(content));

const riffChunk = (name: string, data: string): Uint8Array =>
	join(ascii(name), u32(data.length).toReversed(), ascii(data), data.length % 2 ? [0] : []);

const u32 = (value: number): Uint8Array => Uint8Array.from([24, 16, 8, 0].map(shift => (value >>> shift) & 0xff));
const ascii = (text: string): Uint8Array => Uint8Array.from([...text].map(letter => letter.charCodeAt(0)));
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap(part => [...part]));
