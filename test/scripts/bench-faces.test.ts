import {expect, test} from 'vitest';
import {facesBetween, leastScoreFor, matchFaces, percentile, summarise} from '../../scripts/bench-faces/score.mjs';

const label = (x: number, side: number, ignore = false) => ({x, y: 0, w: side, h: side, ...(ignore && {ignore})});
const box = (x: number, side: number, score = 0.9) => ({x, y: 0, width: side, height: side, score});

test('a box counts once, for the label it overlaps most, and a second on the same face is a false alarm', () => {
	const labels = [label(0, 50), label(30, 50)];
	expect(matchFaces(labels, [box(28, 50), box(30, 50, 0.5), box(300, 50, 0.2)])).toEqual([
		{score: 0.9, band: 2},
		{score: 0.5, band: undefined},
		{score: 0.2, band: undefined},
	]);
});

test('boxes on ignored labels count neither way', () => {
	expect(matchFaces([label(0, 10, true)], [box(0, 10)])).toEqual([]);
});

test('the summary counts labels, hits and false alarms by band', () => {
	const pictures = [
		{labels: [label(0, 20), label(100, 100)], matches: [{score: 0.9, band: 3}], milliseconds: 10},
		{labels: [], matches: [{score: 0.3, band: undefined}], milliseconds: 30},
	];
	expect(summarise(pictures)).toMatchObject({
		recall: 0.5,
		recallByBand: {'<24': 0, '24-40': null, '80-160': 1},
		precision: 0.5,
		falseAlarms: 1,
		faceFree: {pictures: 1, withFalseAlarms: 1},
		milliseconds: {median: 10, p95: 30},
	});
	expect(summarise(pictures, 0.5)).toMatchObject({precision: 1, faceFree: {withFalseAlarms: 0}});
});

test('the threshold is the lowest that keeps the precision', () => {
	const matches = [
		{score: 0.9, band: 1},
		{score: 0.8, band: undefined},
		{score: 0.7, band: 1},
		{score: 0.6, band: 1},
		{score: 0.5, band: undefined},
	];
	expect(leastScoreFor([{matches}], 0.75)).toBe(0.6);
});

test('doubtful boxes are counted with the faces among them', () => {
	const matches = [
		{score: 0.6, band: 1},
		{score: 0.5, band: undefined},
		{score: 0.4, band: 2},
	];
	expect(facesBetween([{matches}], 0, 0.6)).toEqual({boxes: 2, faces: 1});
});

test('percentiles are by nearest rank', () => {
	expect(percentile([3, 1, 2], 0.5)).toBe(2);
	expect(percentile([], 0.5)).toBeNull();
});
