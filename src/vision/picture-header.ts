/** What the first bytes of a file say, before anything is decoded. */
export type PictureHeader =
	| {
			readonly kind: 'picture' /** Pixels; absent where the header does not tell simply. */;
			readonly width?: number;
			readonly height?: number;
	  }
	| {readonly kind: 'not-a-picture' | 'unsupported' | 'empty'};

/** Recognises a picture by its bytes, never by its name or its type: servers are wrong about both. */
export function readHeader(bytes: Uint8Array): PictureHeader {
	if (bytes.length === 0) return {kind: 'empty'};
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const reader = readers.find(({signature}) => signature.test(latin(bytes)));
	try {
		return reader?.read(view) ?? {kind: 'not-a-picture'};
	} catch {
		// A DataView throws past the end: the header itself is cut off, and the decoder will say so.
		return {kind: 'picture'};
	}
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 64));

interface Reader {
	readonly signature: RegExp;
	readonly read: (view: DataView) => PictureHeader;
}

const picture = (width: number, height: number): PictureHeader => ({kind: 'picture', width, height});

const readers: readonly Reader[] = [
	{signature: /^\xff\xd8\xff/, read: readJpeg},
	{signature: /^\x89PNG\r\n/, read: view => picture(view.getUint32(16), view.getUint32(20))},
	{signature: /^GIF8[79]a/, read: view => picture(view.getUint16(6, true), view.getUint16(8, true))},
	{signature: /^RIFF[\s\S]{4}WEBPVP8X/, read: view => picture(1 + threeBytes(view, 24), 1 + threeBytes(view, 27))},
	{signature: /^RIFF[\s\S]{4}WEBPVP8L/, read: readLosslessWebp},
	{signature: /^RIFF[\s\S]{4}WEBPVP8 /, read: view => picture(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)},
	{signature: /^[\s\S]{4}ftyp(?:avif|avis)/, read: () => ({kind: 'picture'})},
	{
		signature: /^[\s\S]{4}ftyp(?:heic|heix|mif1|msf1)|^BM|^(?:II\*\0|MM\0\*)|^\s*(?:<\?xml[\s\S]*)?<svg/i,
		read: () => ({kind: 'unsupported'}),
	},
];

const threeBytes = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

function readLosslessWebp(view: DataView): PictureHeader {
	const bits = view.getUint32(21, true);
	return picture(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
}

/** Goes from segment to segment to the frame header (ITU-T T.81, B.2.2), which holds the size. */
function readJpeg(view: DataView): PictureHeader {
	for (let at = 2; ; ) {
		const marker = view.getUint8(at + 1);
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) return picture(view.getUint16(at + 7), view.getUint16(at + 5));
		at += 2 + view.getUint16(at + 2);
	}
}
