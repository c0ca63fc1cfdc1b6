import {describe, expect, it, vi} from 'vitest';
import type {VisionOutcome} from '../../src/core/evidence/evidence.ts';
import {keyOf} from '../../src/exports/queue/order.ts';
import {AllPictures} from '../../src/pictures/all-pictures/all-pictures-tab.tsx';
import {createReviewModel, type ReviewModel} from '../../src/pictures/all-pictures/review-model.ts';
import {writtenList} from '../../src/pictures/all-pictures/written-list.ts';
import {getWords, locales} from '../surfaces/words.ts';
import {render} from '../ui/render.ts';
import {openExport} from './open-export.ts';

const face: VisionOutcome = {
	kind: 'faces',
	width: 1000,
	height: 1000,
	metadata: {},
	faces: [{boundingBox: {x: 0, y: 0, width: 240, height: 240}, landmarks: [], score: 0.95, measures: {interEyeDistance: 120}}],
};

const start = (): ReviewModel => createReviewModel({detectors: 1, now: () => Date.UTC(2026, 0, 1), detect: async () => face});

async function done(): Promise<ReviewModel> {
	const model = start();
	await openExport(model);
	await vi.waitUntil(() => model.phase.value === 'done');
	return model;
}

const textOf = (model: ReviewModel, language = 'en'): string => render(<AllPictures model={model} />, language).textContent ?? '';

describe('all pictures at once', () => {
	it('begins with the files, and with the way to get them', () => {
		const text = textOf(start());
		expect(text).toContain('Choose files');
		expect(text).toContain('Google Photos');
		expect(text).toContain('It usually takes a few days.');
		expect(text).toContain('Nobody has confirmed this address yet.');
	});

	it('says of everything that was left out why, and passes over nothing', async () => {
		const text = textOf(await done());
		for (const sentence of [
			'One entry leads outside the file and is left out.',
			'One entry needs a password.',
			'One file is packed as .tar or .gz.',
			'One video left out.',
			'One picture file is empty.',
			'One picture from messages left out.',
			'One data file could not be read.',
			'TikTok hands over addresses of pictures (1), not the pictures. Marked as public: 1. Nothing is fetched.',
		]) {
			expect(text).toContain(sentence);
		}
	});

	it('leads to one setting for many pictures before the list, and to the profile', async () => {
		const text = textOf(await done());
		expect(text.indexOf('Make your Instagram account private')).toBeGreaterThan(0);
		expect(text.indexOf('Make your Instagram account private')).toBeLessThan(text.indexOf('Worst first'));
		expect(text).toContain('Open your profile');
		expect(text).toContain('Anyone can see it: a clear face and the post has a place.');
	});

	it('writes a list without pictures, with what was ticked', async () => {
		const model = await done();
		const [worst] = model.ranked.value;
		if (worst) model.tick(keyOf(worst.image), true);
		const list = writtenList(getWords('en'), model.ranked.value, model.done.value);
		expect(list).toMatch(/^Worst first\n\n\[x\] .*17900000000000001\.jpg\n {4}Anyone can see it/);
		expect(list.match(/\[ \]/g)?.length).toBe(model.ranked.value.length - 1);
	});

	it.each(Object.keys(locales))('has words for all of it in %s', async language => {
		for (const model of [start(), await done()]) expect(textOf(model, language)).not.toMatch(/undefined|\{\w+\}|all_pictures/);
	});
});
