import {describe, expect, it, vi} from 'vitest';
import type {VisionOutcome} from '../../src/core/evidence/evidence.ts';
import {readRecord, writeRecord} from '../../src/exports/queue/record.ts';
import type {ChosenFile} from '../../src/pictures/all-pictures/chosen-files.ts';
import {createReviewModel} from '../../src/pictures/all-pictures/review-model.ts';
import {makeInstagram} from '../fixtures/exports/meta.ts';
import {type PlannedImage, planned} from '../fixtures/exports/plan.ts';
import {makeZip} from '../fixtures/exports/zip.ts';

/** A face of this many pixels between the eyes. */
const face = (eyes: number): VisionOutcome => ({
	kind: 'faces',
	width: 1000,
	height: 1000,
	metadata: {},
	faces: [
		{
			boundingBox: {x: 0, y: 0, width: eyes * 2, height: eyes * 2},
			landmarks: [{type: 'nose', x: 1, y: 1}],
			score: 0.95,
			measures: {interEyeDistance: eyes},
		},
	],
});
const nobody: VisionOutcome = {kind: 'faces', width: 1000, height: 1000, metadata: {}, faces: []};

const zipOf = (images: readonly PlannedImage[]): readonly ChosenFile[] => [
	{path: 'instagram.zip', file: new File([makeZip(makeInstagram('2025', {images}))], 'instagram.zip')},
];

/** The ids in the order in which they are looked at, and what is found on them. */
function start(outcomes: Readonly<Record<string, VisionOutcome>> = {}) {
	const seen: string[] = [];
	const model = createReviewModel({
		detectors: 1,
		now: () => Date.UTC(2026, 0, 1),
		detect: async bytes => {
			const id = new TextDecoder().decode(bytes.subarray(4));
			seen.push(id);
			return outcomes[id] ?? nobody;
		},
	});
	const finished = () => vi.waitUntil(() => ['done', 'stopped'].includes(model.phase.value));
	return {model, seen, finished};
}

const idsOf = ({model}: ReturnType<typeof start>) => model.ranked.value.map(({image}) => image.entry.path.match(/\d{10,}/)?.[0]);
const [first, second] = planned.map(({id}) => id);

describe('a look through an export', () => {
	it('looks at the newest first, and puts the worst first', async () => {
		const review = start({[first ?? '']: face(120), [second ?? '']: face(30)});
		await review.model.open(zipOf(planned));
		await review.finished();
		expect(review.model.phase.value).toBe('done');
		expect(review.seen).toEqual(planned.toSorted((a, b) => b.time - a.time).map(({id}) => id));
		expect(idsOf(review).slice(0, 2)).toEqual([first, second]);
		expect(review.model.progress.value).toMatchObject({done: 4, total: 4});
		expect(review.model.numbers.value).toMatchObject({pictures: 4, withFaces: 2, publicOnes: 2, withPlace: 1});
	});

	it('does not look again at what it saw, when the same export is opened again', async () => {
		const review = start({[first ?? '']: face(120)});
		await review.model.open(zipOf(planned));
		await review.finished();
		review.model.startOver();
		expect(review.model.ranked.value).toEqual([]);
		await review.model.open(zipOf(planned));
		await review.finished();
		expect(review.seen).toHaveLength(4);
		expect(idsOf(review)[0]).toBe(first);
	});

	it('keeps the numbers of the export before, to say what became better', async () => {
		const review = start({[first ?? '']: face(120)});
		await review.model.open(zipOf(planned));
		await review.finished();
		review.model.startOver();
		await review.model.open(zipOf(planned.slice(1)));
		await review.finished();
		expect(review.model.before.value?.withFaces).toBe(1);
		expect(review.model.numbers.value.withFaces).toBe(0);
	});

	it('bug: files without data that were left for others while they were read came up after all', async () => {
		const review = start();
		const left = review.model.open([{path: '1.jpg', file: new File(['1'], '1.jpg')}]);
		review.model.startOver();
		await left;
		expect(review.model.phase.value).toBe('choosing');
		expect(review.model.contents.value).toBeUndefined();
	});

	it('bug: where the detector failed, it was not asked again', async () => {
		const outcomes: Record<string, VisionOutcome> = {[first ?? '']: {kind: 'unreadable', reason: 'model-failed'}};
		const review = start(outcomes);
		await review.model.open(zipOf(planned.slice(0, 1)));
		await review.finished();
		expect(review.model.ranked.value[0]?.unreadable).toBe('model-failed');
		review.model.startOver();
		outcomes[first ?? ''] = face(120);
		await review.model.open(zipOf(planned.slice(0, 1)));
		await review.finished();
		expect(review.model.ranked.value[0]?.usableFaces).toBe(1);
	});

	it('stops with what is known so far', async () => {
		const review = start();
		await review.model.open(zipOf(planned));
		review.model.stop();
		await review.finished();
		expect(review.model.phase.value).toBe('stopped');
		expect(review.seen.length).toBeLessThan(4);
	});

	it('begins nothing while it is paused', async () => {
		const review = start();
		await review.model.open(zipOf(planned));
		review.model.pause();
		await new Promise(resolve => setTimeout(resolve, 30));
		expect(review.model.phase.value).toBe('paused');
		expect(review.seen.length).toBeLessThan(4);
		review.model.resume();
		await review.finished();
		expect(review.seen).toHaveLength(4);
	});

	it('does not wait for ever where a file cannot be read at all', async () => {
		const review = start();
		const file = Object.assign(new File([''], 'a.zip'), {
			slice: () => {
				throw new Error('The file was moved.');
			},
		});
		await expect(review.model.open([{path: 'a.zip', file}])).rejects.toThrow('moved');
		expect(review.model.phase.value).toBe('stopped');
	});

	it('says why a file could not be opened, and keeps no point of a face', async () => {
		const review = start({[first ?? '']: face(120)});
		await review.model.open([...zipOf(planned.slice(0, 1)), {path: 'broken.zip', file: new File(['PK but not a ZIP'], 'broken.zip')}]);
		await review.finished();
		expect([...review.model.problems.value]).toEqual([['not-an-archive', 1]]);
		expect(JSON.stringify(review.model.ranked.value)).not.toContain('nose');
	});

	it('goes on from a record of an earlier session, which holds no pixels', async () => {
		const earlier = start({[first ?? '']: face(120)});
		await earlier.model.open(zipOf(planned.slice(0, 2)));
		await earlier.finished();
		const file = new File([earlier.model.record()], 'overexposed-pictures.json');
		const later = start();
		await later.model.open([{path: file.name, file}, ...zipOf(planned)]);
		await later.finished();
		expect(later.seen).toEqual([planned[3]?.id, planned[2]?.id]);
		expect(idsOf(later)[0]).toBe(first);
		expect(await file.text()).not.toMatch(/nose|data:|base64/);
	});
});

describe('a record', () => {
	it('is refused as a whole where anything in it is not as we write it', () => {
		const good = writeRecord(new Map([['1 a.jpg', face(30)]]));
		expect(readRecord(good)?.size).toBe(1);
		expect(readRecord(good.replace('0.95', '9'))).toBeUndefined();
		expect(readRecord(good.replace('"faces"', '"other"'))).toBeUndefined();
		expect(readRecord('{"posts": []}')).toBeUndefined();
	});
});
