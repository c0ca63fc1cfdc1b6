/** Named after the W3C Shape Detection API, so that a native detector can stand in. Nothing here describes *who* a face is. */

export interface BoundingBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** In pixels of the picture, y downwards. `right` and `left` are the person's own, as in ISO/IEC 29794-5. */
export interface Landmark {
	readonly type: 'right-eye' | 'left-eye' | 'nose' | 'mouth' | 'right-ear' | 'left-ear';
	readonly x: number;
	readonly y: number;
}

/** Degrees. 0 is frontal; yaw to the person's left, pitch up and roll clockwise are positive. */
export interface HeadPose {
	readonly yaw: number;
	readonly pitch: number;
	readonly roll: number;
}

/** What could be measured on the pixels of one face; absent where it could not be. */
export interface FaceMeasures {
	/** Distance between the eye centres in pixels of this picture, divided by cos(yaw) as in OFIQ. */
	readonly interEyeDistance?: number;
	readonly headPose?: HeadPose;
	/** 0 (blurred) to 1 (sharp), on a crop of fixed size. */
	readonly sharpness?: number;
	/** 0 (far too dark or too bright) to 1. */
	readonly exposure?: number;
	/** 0 (flat) to 1. */
	readonly contrast?: number;
	/** Share of the box that lies outside the picture, 0 to 1. */
	readonly cutOff?: number;
}

export interface DetectedFace {
	/** Pixels of the picture as displayed (after EXIF rotation). */
	readonly boundingBox: BoundingBox;
	readonly landmarks: readonly Landmark[];
	/** The detector's own confidence, 0 to 1. */
	readonly score: number;
	readonly measures: FaceMeasures;
}
