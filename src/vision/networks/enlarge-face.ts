import type {BoundingBox, DetectedFace} from '../../core/evidence/face.ts';

/** The same face in an image `factor` times as large: everything in pixels is scaled, the rest stays. */
export function enlargeFace(face: DetectedFace, factor: number): DetectedFace {
	const {boundingBox: box, landmarks, measures} = face;
	return {
		...face,
		boundingBox: scaleBox(box, factor),
		landmarks: landmarks.map(({type, x, y}) => ({type, x: x * factor, y: y * factor})),
		measures: {
			...measures,
			...(measures.interEyeDistance !== undefined && {interEyeDistance: measures.interEyeDistance * factor}),
		},
	};
}

/** The same part of an image `factor` times as large. */
export const scaleBox = ({x, y, width, height}: BoundingBox, factor: number): BoundingBox => ({
	x: x * factor,
	y: y * factor,
	width: width * factor,
	height: height * factor,
});
