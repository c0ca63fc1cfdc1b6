import type {Cover} from '../../redaction/covers/cover.ts';
import {formatOf, type ImageFormat} from '../../redaction/format.ts';
import {readBack} from '../../redaction/read-back/read-back.ts';
import {stripMetadata} from '../../redaction/strip/strip-metadata.ts';
import type {EncodingReason} from '../../redaction/strip/strip-outcome.ts';
import {type Layout, layOut, type Plan, type Size} from './plan.ts';

export type SavedFormat = 'jpeg' | 'png' | 'webp';

/**
 * What is said of the copy beyond its covers and metadata. `image-data`: the original's, bit for bit. `pixels`: outside of the covers,
 * those of the original.
 */
export type Claim = 'image-data' | 'pixels';

export interface Copy extends Size {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly format: SavedFormat;
	/** In pixels of the copy. */
	readonly covers: readonly Cover[];
	readonly claim?: Claim | undefined;
	/** Why it had to be encoded again although nothing in the picture was to change. */
	readonly reason?: EncodingReason | undefined;
}

export interface CopyRequest {
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Of the picture as displayed. */
	readonly size: Size;
	readonly plan: Plan;
}

/** Paints and encodes; the browser's canvas, except in tests. */
export type Encode = (
	original: Uint8Array<ArrayBuffer>,
	layout: Layout,
	options: {readonly format: SavedFormat; readonly quality: number},
) => Promise<Uint8Array<ArrayBuffer>>;

/** What browsers can write. AVIF is written by none, and a GIF's first frame is one of few colours. */
const savedAs: Readonly<Record<ImageFormat, SavedFormat>> = {
	jpeg: 'jpeg',
	png: 'png',
	webp: 'webp',
	gif: 'png',
	avif: 'webp',
	heic: 'jpeg',
};

/** Makes the copy. Where nothing in the picture changes, its image data stay as they are. @throws where the browser cannot encode it */
export async function makeCopy({bytes, size, plan}: CopyRequest, encode: Encode): Promise<Copy> {
	const layout = layOut(plan, size);
	const format = savedAs[formatOf(bytes) ?? 'jpeg'];
	const isUnchanged = layout.covers.length === 0 && layout.isWhole;
	const stripped = isUnchanged ? stripMetadata(bytes) : undefined;
	if (stripped?.kind === 'stripped' && (await readBack(stripped.bytes)).found.length === 0)
		return {...size, bytes: stripped.bytes, format, covers: [], claim: 'image-data'};

	const encoded = stripMetadata(await encode(bytes, layout, {format, quality: plan.quality}));
	if (encoded.kind !== 'stripped') throw new Error(`This browser wrote a ${format} that cannot be cleaned; nothing was saved.`);
	const isExact = format === 'png' && layout.isWhole;
	return {
		bytes: encoded.bytes,
		format,
		width: layout.width,
		height: layout.height,
		covers: layout.covers,
		claim: isExact ? 'pixels' : undefined,
		reason: stripped === undefined ? undefined : stripped.kind === 'encode' ? stripped.reason : 'damaged',
	};
}
