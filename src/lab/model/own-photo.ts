import type {VisionOutcome} from '../../core/evidence/evidence.ts';
import {tellsTime} from '../../core/evidence/file-name.ts';
import type {ImageMetadata} from '../../core/evidence/image-metadata.ts';
import {usableFaces} from '../../core/score/links/face.ts';
import type {FaceReport} from '../../core/score/report.ts';
import {cropFaces} from '../../vision/image/crop-faces.ts';
import type {VisionClient} from '../../vision/vision-client.ts';

/** Somebody's own picture, with what a machine makes of it. Exists only on this page. */
export interface OwnPhoto {
	/** `blob:`; whoever shows it must revoke it. */
	readonly url: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** The most usable first. */
	readonly faces: readonly FaceReport[];
	/** `data:`, in the order of the faces. */
	readonly crops: readonly string[];
	readonly metadata: ImageMetadata;
	/** Whether the file's name is a date, and mostly that of taking it. The name itself is not kept. */
	readonly doesNameTellTime: boolean;
}

export type OwnPhotoOutcome = OwnPhoto | Extract<VisionOutcome, {readonly kind: 'unreadable'}>;

/** Analyses a picture with the detector and the measures that are used for pages. Nothing is stored and nothing is sent. */
export async function inspectOwnPhoto(file: Blob, vision: VisionClient): Promise<OwnPhotoOutcome> {
	const bytes = await file.arrayBuffer().catch(() => undefined);
	// Moved or deleted since it was chosen.
	if (!bytes) return {kind: 'unreadable', reason: 'empty'};
	// The client transfers the bytes to its worker, so it gets a copy.
	const outcome = await vision.detect(bytes.slice(0), file.type, {priority: 1});
	if (outcome.kind !== 'faces') return {kind: 'unreadable', reason: outcome.kind === 'unreadable' ? outcome.reason : 'not-a-picture'};

	const {width, height, metadata} = outcome;
	const faces = usableFaces({
		artifact: {
			imageUrl: '',
			srcset: [],
			naturalWidth: width,
			naturalHeight: height,
			displayedWidth: width,
			displayedHeight: height,
			role: 'photo',
			hasAlt: false,
		},
		probe: {kind: 'not-asked', reason: 'passive'},
		vision: outcome,
		largestWidth: width,
	});
	const crops = await cropFaces(bytes, file.type, {width, height, boxes: faces.map(({boundingBox}) => boundingBox)});
	// A still of the camera is no file and has no name.
	const doesNameTellTime = file instanceof File && tellsTime(file.name);
	return {url: URL.createObjectURL(file), width, height, faces, crops, metadata, doesNameTellTime};
}
