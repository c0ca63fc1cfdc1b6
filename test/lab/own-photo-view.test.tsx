import {expect, test} from 'vitest';
import type {FaceReport} from '../../src/core/score/report.ts';
import {OwnPhotoView} from '../../src/lab/own-photo/own-photo-view.tsx';
import {render} from '../ui/render.ts';

const face = (x: number): FaceReport => ({
	boundingBox: {x, y: 10, width: 40, height: 50},
	interEyeDistance: 20,
	usability: 'usable',
	unifiedQualityScore: 60,
});

test('bug: of eleven faces outlined on the projector, only six were listed', () => {
	const faces = Array.from({length: 11}, (_, index) => face(50 * index));
	const view = render(
		<OwnPhotoView
			image={{
				url: 'blob:drawn',
				width: 800,
				height: 400,
				faces,
				crops: [],
				doesNameTellTime: false,
				metadata: {hasPlace: false, hasOwnerName: false},
			}}
			onForget={() => undefined}
		/>,
	);
	expect(view.querySelectorAll('rect')).toHaveLength(11);
	expect(view.querySelectorAll('.faces li')).toHaveLength(11);
});
