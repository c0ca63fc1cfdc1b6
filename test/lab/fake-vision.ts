import type {LabVision} from '../../src/lab/model/lab-model.ts';

/** Finds one face in the middle of whatever it is given, at once. */
export const madeUpVision: LabVision = {
	detect: async bytes => {
		const {width, height} = await createImageBitmap(new Blob([bytes]));
		const side = height / 2;
		const face = {
			boundingBox: {x: (width - side) / 2, y: height / 4, width: side, height: side},
			landmarks: [],
			score: 0.98,
			measures: {interEyeDistance: side / 2.15, sharpness: 0.9, exposure: 1, contrast: 1, cutOff: 0},
		};
		const metadata = {hasPlace: true, hasTime: false, hasCameraSerial: false, hasOwnerName: false};
		return {kind: 'faces', width, height, faces: [face], metadata};
	},
	inspect: async (bytes, contentType, {areas = []} = {}) => ({
		outcome: await madeUpVision.detect(bytes, contentType),
		details: [],
		areaScores: areas.map(() => 0.2),
	}),
};

/** Never answers: what the lab shows until then. */
export const silentVision: LabVision = {detect: () => new Promise(() => undefined), inspect: () => new Promise(() => undefined)};
