import {latin} from '../format.ts';

/** Bytes: the description of a profile stands near its beginning, and those of sRGB have little else. */
const searched = 8192;

/**
 * Whether a colour profile says of itself that it is sRGB, which every picture without a profile is taken for: then it can be left out.
 * If it lies, colours are off, and nothing else.
 *
 * @param profile ICC.1; the text is ASCII or UTF-16 by version
 */
export const isSrgbProfile = (profile: Uint8Array): boolean =>
	chunksOf(profile.subarray(0, searched)).join('').replaceAll('\0', '').includes('sRGB');

/** `String.fromCharCode` takes only so many at once. */
const chunksOf = (bytes: Uint8Array): readonly string[] =>
	Array.from({length: Math.ceil(bytes.length / 1024)}, (_, index) => latin(bytes.subarray(index * 1024, (index + 1) * 1024)));
