import {formatOf} from '../format.ts';
import {stripJpeg} from './strip-jpeg.ts';
import type {StripOutcome} from './strip-outcome.ts';
import {stripPng} from './strip-png.ts';
import {stripWebp} from './strip-webp.ts';

/**
 * Takes everything out of a file that is no image data, without touching a pixel. Where that cannot be done, it says why: the picture
 * then has to be encoded again. Never throws.
 */
export function stripMetadata(bytes: Uint8Array): StripOutcome {
	try {
		switch (formatOf(bytes)) {
			case 'jpeg':
				return stripJpeg(bytes);
			case 'png':
				return stripPng(bytes);
			case 'webp':
				return stripWebp(bytes);
			case 'gif':
				return {kind: 'encode', reason: 'animated'};
			case 'avif':
				return {kind: 'encode', reason: 'format'};
			default:
				return {kind: 'unsupported'};
		}
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {kind: 'encode', reason: 'damaged'};
	}
}
