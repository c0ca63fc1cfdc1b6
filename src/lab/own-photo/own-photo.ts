import type {VisionOutcome} from '../../core/evidence/evidence.ts';
import type {ImageMetadata} from '../../core/evidence/image-metadata.ts';
import {usableFaces} from '../../core/score/links/face.ts';
import type {FaceReport} from '../../core/score/report.ts';
import {cropFaces} from '../../vision/image/crop-faces.ts';
import type {VisionClient} from '../../vision/vision-client.ts';

/** A picture somebody brought, with what a machine makes of it. Lives in this page alone. */
export interface OwnPhoto {
	/** `blob:`; to be revoked by whoever shows it. */
	readonly url: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** Most usable first. */
	readonly faces: readonly FaceReport[];
	/** In the order of the faces: `data:`. */
	readonly crops: readonly string[];
	readonly metadata: ImageMetadata;
}

export type OwnPhotoOutcome = OwnPhoto | Extract<VisionOutcome, {readonly kind: 'unreadable'}>;

/** Looks at a picture with the same detector and the same measures as at one on a page. Nothing is kept and nothing is sent. */
export async function inspectOwnPhoto(file: Blob, vision: VisionClient): Promise<OwnPhotoOutcome> {
	const bytes = await file.arrayBuffer();
	// The client hands the bytes over to its worker: it gets a copy.
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
	return {url: URL.createObjectURL(file), width, height, faces, crops, metadata};
}
