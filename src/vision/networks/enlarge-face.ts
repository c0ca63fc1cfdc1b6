import type {DetectedFace} from '../../core/evidence/face.ts';

/** The same face in an image `factor` times as large: everything in pixels is scaled, the rest stays. */
export function enlargeFace(face: DetectedFace, factor: number): DetectedFace {
	const {boundingBox: box, landmarks, measures} = face;
	return {
		...face,
		boundingBox: {x: box.x * factor, y: box.y * factor, width: box.width * factor, height: box.height * factor},
		landmarks: landmarks.map(({type, x, y}) => ({type, x: x * factor, y: y * factor})),
		measures: {
			...measures,
			...(measures.interEyeDistance !== undefined && {interEyeDistance: measures.interEyeDistance * factor}),
		},
	};
}
