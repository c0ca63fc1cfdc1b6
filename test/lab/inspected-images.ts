import type {DetectedFace} from '../../src/core/evidence/face.ts';
import type {FindInspectedImage} from '../../src/lab/site/site-evidence.ts';
import type {Recipe} from '../../src/lab/state/recipes.ts';

/**
 * A fake detector that finds the heads exactly as they are drawn. test/e2e/lab/lab.e2e.ts shows that the real detector finds them on the
 * real drawings, and that the levers change its result in the same way.
 */
export const inspectedImages: FindInspectedImage = recipe => ({
	bytes: 1000 + recipe.width,
	vision: {
		kind: 'faces',
		width: recipe.width,
		height: recipe.height,
		faces: recipe.people.filter(({cover}) => cover !== 'sticker').map(person => toFace(recipe, person)),
		metadata: {hasPlace: recipe.hasPlace, hasTime: false, hasCameraSerial: false, hasOwnerName: false},
	},
});

function toFace({height, blur}: Recipe, {x, y, size, yaw, cover}: Recipe['people'][number]): DetectedFace {
	const head = size * height;
	return {
		boundingBox: {x: x * height - head / 2, y: y * height - head / 2, width: head * 0.8, height: head},
		landmarks: [],
		score: 0.9,
		measures: {
			interEyeDistance: head * 0.33,
			headPose: {yaw, pitch: 0, roll: 0},
			sharpness: Math.max(0, 0.9 - 15 * blur),
			exposure: cover === 'mask' ? 0.8 : 1,
			contrast: 1,
			cutOff: 0,
		},
	};
}
