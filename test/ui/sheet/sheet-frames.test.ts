import {describe, expect, test} from 'vitest';
import {sheetFrames} from '../../../src/ui/sheet/sheet-frames.ts';
import {crowdedReport, openReport, unknownReport} from '../../surfaces/sample-report.ts';

describe('the frames on a report’s sheet', () => {
	test('number the faces across all images, as the list beside them does', () => {
		const {frames, more} = sheetFrames(openReport);
		expect(frames.map(({faces}) => faces.map(({number}) => number))).toEqual([[1], [2, 3]]);
		expect(frames[1]?.faces[1]?.face.boundingBox).toEqual({x: 700, y: 210, width: 40, height: 52});
		expect(more).toBe(0);
	});

	test('are at most four, and say how many images are left', () => {
		const {frames, more} = sheetFrames(crowdedReport);
		expect(frames).toHaveLength(4);
		expect(more).toBe(2);
	});

	test('draw a face that is not listed, without a number', () => {
		const [image] = openReport.images;
		if (!image) throw new Error('the sample has lost its picture');
		const many = {...image, faces: Array.from({length: 8}, (_, x) => ({...image.faces[0], boundingBox: {x, y: 0, width: 1, height: 1}}))};
		const {frames} = sheetFrames({images: [many as typeof image]});
		expect(frames[0]?.faces.map(({number}) => number)).toEqual([1, 2, 3, 4, 5, 6, undefined, undefined]);
	});

	test('of what is perhaps a face come last, and are not counted among images with faces', () => {
		const [portrait, post] = openReport.images;
		if (!portrait || !post) throw new Error('the sample has lost its pictures');
		const doubtful = {...portrait, faces: portrait.faces.map(face => ({...face, isDoubtful: true}))};
		const {frames, more} = sheetFrames({images: [doubtful, post, doubtful, doubtful, doubtful]});
		expect(frames.map(({faces}) => faces.map(({face}) => face.isDoubtful ?? false))).toEqual([[false, false], [true], [true], [true]]);
		expect(more).toBe(0);
	});

	test('leave out images without a face', () => {
		expect(sheetFrames(unknownReport)).toEqual({frames: [], more: 0});
	});
});
