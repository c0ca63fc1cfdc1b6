import type {BoundingBox} from '../../core/evidence/face.ts';
import {type Cover, coverFor} from '../../redaction/covers/cover.ts';
import {stripMetadata} from '../../redaction/strip/strip-metadata.ts';
import type {CoverPlan} from '../state/cover-plan.ts';
import {metadataSegments, withSegments} from './app-segments.ts';
import {paintCovers} from './paint-covers.ts';

export interface SavedPicture {
	/** Of a JPEG. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly width: number;
	readonly height: number;
	/** In pixels of the picture. */
	readonly covers: readonly Cover[];
}

/**
 * Covers faces and saves the picture, as the plan says.
 *
 * @param faces in pixels of the picture as displayed
 */
export async function saveCovered(
	original: ArrayBuffer,
	faces: readonly BoundingBox[],
	{way, saving}: Pick<CoverPlan, 'way' | 'saving'>,
): Promise<SavedPicture> {
	const bitmap = await createImageBitmap(new Blob([original]), {imageOrientation: 'from-image'});
	const {width, height} = bitmap;
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d', {willReadFrequently: true});
	if (!context) throw new Error('The lab needs a canvas to cover faces on, and this browser provides none.');
	context.drawImage(bitmap, 0, 0);
	bitmap.close();
	const covers = faces.map(face => coverFor(face, {width, height}, 'striped-box')).filter(cover => cover.width > 0 && cover.height > 0);
	paintCovers(context, covers, way);
	const blob = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.92});
	const jpeg = new Uint8Array(await blob.arrayBuffer());
	return {bytes: saving === 'kept' ? withSegments(jpeg, metadataSegments(new Uint8Array(original))) : cleaned(jpeg), width, height, covers};
}

function cleaned(jpeg: Uint8Array): Uint8Array<ArrayBuffer> {
	const stripped = stripMetadata(jpeg);
	if (stripped.kind !== 'stripped') throw new Error('This browser wrote a JPEG that cannot be cleaned.');
	return Uint8Array.from(stripped.bytes);
}
