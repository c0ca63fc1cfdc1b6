import type {CheckState} from '../../../src/storage/session/picture-checks.ts';
import {imageEvidenceOf} from '../../core/evidence-of.ts';

const face = {
	boundingBox: {x: 200, y: 200, width: 200, height: 200},
	landmarks: [],
	score: 0.98,
	measures: {interEyeDistance: 90, sharpness: 0.9, exposure: 1, contrast: 1, cutOff: 0},
};

/** What the popup shows of one picture that somebody asked about in its context menu, by name. */
export const pictureChecks: Readonly<Record<string, CheckState>> = {
	'picture-seen': {
		kind: 'seen',
		image: {
			...imageEvidenceOf({}),
			probe: {kind: 'served', status: 200, bytes: 1},
			vision: {kind: 'faces', width: 1200, height: 800, faces: [face], metadata: {hasPlace: true, hasOwnerName: false}},
			largestWidth: 1200,
		},
	},
	'picture-no-access': {kind: 'no-access', origin: 'https://club.example/*'},
	'picture-off': {kind: 'off'},
};
