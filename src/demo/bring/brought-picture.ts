import type {VisionOutcome} from '../../core/evidence.ts';
import {usableFaces} from '../../core/links/face.ts';
import type {PictureMetadata} from '../../core/picture-metadata.ts';
import type {FaceReport} from '../../core/report.ts';
import {cropFaces} from '../../vision/crop-faces.ts';
import type {VisionClient} from '../../vision/vision-client.ts';

/** A picture somebody brought, with what a machine makes of it. Lives in this page alone. */
export interface BroughtPicture {
	/** `blob:`; to be revoked by whoever shows it. */
	readonly url: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** Most usable first. */
	readonly faces: readonly FaceReport[];
	/** In the order of the faces: `data:`. */
	readonly crops: readonly string[];
	readonly metadata: PictureMetadata;
}

export type BroughtOutcome = BroughtPicture | Extract<VisionOutcome, {readonly kind: 'unreadable'}>;

/** Looks at a picture with the same detector and the same measures as at one on a page. Nothing is kept and nothing is sent. */
export async function lookAtBrought(file: Blob, vision: VisionClient): Promise<BroughtOutcome> {
	const bytes = await file.arrayBuffer();
	// The client hands the bytes over to its worker: it gets a copy.
	const outcome = await vision.detect(bytes.slice(0), file.type, {priority: 1});
	if (outcome.kind !== 'faces') return {kind: 'unreadable', reason: outcome.kind === 'unreadable' ? outcome.reason : 'not-a-picture'};

	const {width, height, metadata} = outcome;
	const faces = usableFaces({
		image: {
			currentSrc: '',
			srcset: [],
			naturalWidth: width,
			naturalHeight: height,
			displayedWidth: width,
			displayedHeight: height,
			role: 'photo',
			hasAlt: false,
		},
		look: {kind: 'not-asked', reason: 'passive'},
		vision: outcome,
		largestWidth: width,
	});
	const crops = await cropFaces(bytes, file.type, {width, height, boxes: faces.map(({boundingBox}) => boundingBox)});
	return {url: URL.createObjectURL(file), width, height, faces, crops, metadata};
}
