import type {UnreadableReason} from '../../core/evidence/evidence.ts';
import type {DetectedFace} from '../../core/evidence/face.ts';
import type {FileDetail} from '../../core/evidence/file-details.ts';
import {type FaceLabel, labelOf} from '../../core/score/face-label.ts';
import {assessFace} from '../../core/score/face-quality.ts';
import {faceWeights} from '../../core/score/weights.ts';
import {dateInName} from '../../redaction/file-name.ts';
import type {FilePart} from '../../redaction/file-part.ts';
import {formatOf} from '../../redaction/format.ts';
import {readBack} from '../../redaction/read-back/read-back.ts';
import {cropFaces} from '../../vision/image/crop-faces.ts';
import type {OwnedVision} from '../../vision/vision-client.ts';
import type {Size} from './plan.ts';

export interface FoundFace {
	readonly face: DetectedFace;
	readonly label: FaceLabel;
	/** Pixels. */
	readonly interEyeDistance: number;
	/** `data:`; absent where it could not be cut out. */
	readonly crop?: string | undefined;
}

export interface InspectedFile extends Size {
	readonly kind: 'inspected';
	readonly faces: readonly FoundFace[];
	readonly details: readonly FileDetail[];
	/** Parts of the file that are no image data; `undefined` where the format is not taken apart. */
	readonly parts: readonly FilePart[] | undefined;
	readonly dateInName?: string | undefined;
}

export type InspectOutcome = InspectedFile | {readonly kind: 'unreadable'; readonly reason: UnreadableReason | 'heic'};

/** Everything that a picture and its file give away. Never rejects. */
export async function inspectFile(file: File, inspect: OwnedVision['inspect'], signal?: AbortSignal): Promise<InspectOutcome> {
	const buffer = await file.arrayBuffer().catch(() => undefined);
	// Moved or deleted since it was chosen.
	if (!buffer) return {kind: 'unreadable', reason: 'empty'};
	const bytes = new Uint8Array(buffer);
	const format = formatOf(bytes);
	if (format === 'heic') return {kind: 'unreadable', reason: 'heic'};

	// The client transfers the bytes to its worker, so it gets a copy.
	const {outcome, details} = await inspect(buffer.slice(0), file.type, {withDetails: true, priority: 1, ...(signal && {signal})});
	if (outcome.kind !== 'faces') return {kind: 'unreadable', reason: outcome.kind === 'unreadable' ? outcome.reason : 'not-a-picture'};

	const {width, height} = outcome;
	const boxes = outcome.faces.map(({boundingBox}) => boundingBox);
	const crops = boxes.length > 0 ? await cropFaces(buffer, file.type, {width, height, boxes}) : [];
	const faces = outcome.faces.map((face, index): FoundFace => {
		const {usability, interEyeDistance} = assessFace(face, 1);
		const isDoubtful = face.score < faceWeights.certainFrom;
		return {face, label: labelOf({usability, ...(isDoubtful && {isDoubtful})}), interEyeDistance, crop: crops[index]};
	});
	const isTakenApart = format === 'jpeg' || format === 'png' || format === 'webp';
	const parts = isTakenApart ? (await readBack(bytes, {countsBlocks: false})).found : undefined;
	return {kind: 'inspected', width, height, faces, details, parts, dateInName: dateInName(file.name)};
}
