/** The formats that cameras, phones and editors write and sites take. */
export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic';

const signatures: readonly (readonly [ImageFormat, RegExp])[] = [
	['jpeg', /^\xff\xd8\xff/],
	['png', /^\x89PNG\r\n/],
	['webp', /^RIFF[\s\S]{4}WEBP/],
	['gif', /^GIF8[79]a/],
	['avif', /^[\s\S]{4}ftypavi[fs]/],
	['heic', /^[\s\S]{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/],
];

/** By the first bytes, whatever the file is called; `undefined` for anything else. */
export function formatOf(bytes: Uint8Array): ImageFormat | undefined {
	const start = latin(bytes.subarray(0, 16));
	return signatures.find(([, signature]) => signature.test(start))?.[0];
}

/** One character for each byte. */
export const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
