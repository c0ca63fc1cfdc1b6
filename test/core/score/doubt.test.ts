import {describe, expect, test} from 'vitest';
import {assess} from '../../../src/core/score/assess.ts';
import {imageEvidenceOf, publicPage, servedWith} from '../evidence-of.ts';

describe('a page that may have been read wrongly', () => {
	const noFaces = {...publicPage(), images: [imageEvidenceOf({...servedWith()})]};

	test.each(['site-changed', 'site-unproven'] as const)('%s: its range widens upwards, and the face link says why', doubt => {
		const known = assess(noFaces);
		const doubted = assess({...noFaces, doubt});
		expect(doubted.exposure.low).toBe(known.exposure.low);
		expect(doubted.exposure.high).toBeGreaterThan(known.exposure.high);
		expect(doubted.links.flatMap(({evidence}) => evidence.map(({id}) => id))).toContain(doubt);
		expect(doubted.images).toEqual(known.images);
	});
});
