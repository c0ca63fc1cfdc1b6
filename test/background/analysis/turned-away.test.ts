import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {type AnalysisContext, gatherEvidence} from '../../../src/background/analysis/gather-evidence.ts';
import {takenAt} from '../../core/evidence-of.ts';
import {answer, image, jpeg, large, probe, small} from './probed-page.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

describe('an image that is turned away', () => {
	const other = 'https://pictures.example/portraits/other_1.jpg';
	const both = [
		{...image, imageUrl: small},
		{...image, imageUrl: other},
	];
	const refusal = () => new Response('', {status: 403});
	const kinds = async (change: Partial<AnalysisContext> = {}) =>
		(await gatherEvidence(probe(change, both))).images.map(each => each.probe.kind);

	test('counts as refused beside another that the same host served, also the next time', async () => {
		answer({[small]: refusal, [large]: refusal, [other]: jpeg});
		expect(await kinds()).toEqual(['refused', 'served']);
		expect(await kinds({now: takenAt + 3_600_000})).toEqual(['refused', 'served']);
	});

	test('one that was served an hour ago shows nothing about now', async () => {
		answer({[other]: jpeg});
		await gatherEvidence(probe({}, [{...image, imageUrl: other}]));
		answer({[small]: refusal, [large]: refusal, [other]: jpeg});
		expect(await kinds({now: takenAt + 3_600_000})).toEqual(['turned-away', 'served']);
	});

	test('a larger rendition that is turned away where a smaller one is served does not exist for anybody', async () => {
		answer({[small]: jpeg, [large]: refusal});
		expect((await gatherEvidence(probe())).images[0]).toHaveProperty('largestWidth', 800);
	});
});
