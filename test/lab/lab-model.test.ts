import {beforeEach, expect, test, vi} from 'vitest';
import type {VisionOutcome} from '../../src/core/evidence/evidence.ts';
import type {ImageStore, LabImage} from '../../src/lab/model/image-store.ts';
import {createLabModel, type LabModel} from '../../src/lab/model/lab-model.ts';
import {stepsOf} from '../../src/lab/presenter/paths.ts';
import {createPresenter, openQuestion} from '../../src/lab/presenter/presenter-model.ts';
import {phases, votesFor} from '../../src/lab/state/ballots.ts';
import {firstState} from '../../src/lab/state/lab-state.ts';
import {withLever} from '../../src/lab/state/levers.ts';
import {keyOf, type Recipe} from '../../src/lab/state/recipes.ts';
import {inspectedImages} from './inspected-images.ts';

/** An image store that finishes images when the test says so. */
function slowStore(): ImageStore & {readonly requested: Recipe[]; readonly finish: () => Promise<void>} {
	const done = new Map<string, LabImage>();
	const waiting: (() => void)[] = [];
	const requested: Recipe[] = [];
	return {
		requested,
		find: recipe => done.get(keyOf(recipe)),
		get: recipe =>
			new Promise(resolve => {
				requested.push(recipe);
				waiting.push(() => {
					const {bytes, vision} = inspectedImages(recipe) ?? {bytes: 0, vision: {kind: 'not-looked'} satisfies VisionOutcome};
					const image: LabImage = {recipe, bytes, vision, url: 'blob:drawn', crops: []};
					done.set(keyOf(recipe), image);
					resolve(image);
				});
			}),
		clear: () => done.clear(),
		finish: async () => {
			for (const end of waiting.splice(0)) end();
			await Promise.resolve();
		},
	};
}

let store: ReturnType<typeof slowStore>;
let model: LabModel;
const vision = {detect: vi.fn(), inspect: vi.fn()};
beforeEach(async () => {
	store = slowStore();
	model = createLabModel({store, vision, day: Date.UTC(2026, 10, 24)});
	await store.finish();
});

const pull = (id: 'size' | 'account', value: string): void =>
	model.goTo({...model.state.value, levers: withLever(model.state.value.levers, id, value)});

test('the previous report stays until the detector is done', async () => {
	const before = model.judged.value;
	expect(before?.report.exposure.low).toBeGreaterThan(90);
	pull('size', 'tiny');
	expect([model.isWorking.value, model.judged.value]).toEqual([true, before]);
	await store.finish();
	expect(model.isWorking.value).toBe(false);
	expect(model.judged.value?.state.levers.size).toBe('tiny');
});

test('a lever that changes no pixels responds at once and needs no new image', () => {
	store.requested.length = 0;
	pull('account', 'private');
	expect([model.isWorking.value, model.judged.value?.state.levers.account, store.requested]).toEqual([false, 'private', []]);
});

test('after warming up, every lever responds at once', async () => {
	model.warmUp();
	await store.finish();
	pull('size', 'small');
	expect([model.isWorking.value, model.judged.value?.state.levers.size]).toEqual([false, 'small']);
});

test('the score follows undo, redo and reset', () => {
	const open = model.judged.value?.report;
	pull('account', 'private');
	const closed = model.judged.value?.report;
	model.undo();
	expect(model.judged.value?.report).toEqual(open);
	model.redo();
	expect(model.judged.value?.report).toEqual(closed);
	model.reset();
	expect(model.judged.value?.report).toEqual(open);
	model.undo();
	expect(model.judged.value?.report).toEqual(closed);
});

test('erasing the session returns to the beginning and drops every image, vote and choice', async () => {
	pull('account', 'private');
	model.openTab('actions');
	model.choose('object', true);
	model.setPoll({id: 'survey', phase: 'after'});
	model.vote('copy', 'yes', 1);
	const clear = vi.spyOn(store, 'clear');
	model.erase();
	expect(clear).toHaveBeenCalledOnce();
	expect([model.state.value, model.tab.value, model.history.value.past, model.judged.value]).toEqual([firstState, 'site', [], undefined]);
	expect(model.chosen.value).not.toContain('object');
	expect([model.votes.value, model.poll.value]).toEqual([{}, {id: 'link', phase: 'before'}]);
	await store.finish();
	expect(model.judged.value?.state).toEqual(firstState);
});

test('a presentation goes forward and back, stops at either end, and sets the levers', async () => {
	const presenter = createPresenter(model, () => 5000);
	presenter.start('fifteen');
	presenter.go(-1);
	expect(presenter.progress.value).toEqual({path: 'fifteen', index: 0, startedAt: 5000, isAsking: false});
	const {length} = stepsOf('fifteen');
	for (let press = 0; press < 2 * length; press++) presenter.go(1);
	expect([presenter.progress.value?.index, model.tab.value]).toEqual([length - 1, 'actions']);
	presenter.go(-1);
	expect([model.tab.value, model.state.value.levers.account]).toEqual(['compare', 'private']);
	presenter.stop();
	presenter.go(1);
	expect(presenter.progress.value).toBeUndefined();
});

test('a step with a question waits for one more press, with its levers already pulled, and going back skips the question', () => {
	const presenter = createPresenter(model, () => 5000);
	presenter.start('fifteen');
	presenter.go(1);
	expect([presenter.progress.value?.index, openQuestion(presenter.progress.value)]).toEqual([1, 'faces']);
	presenter.go(1);
	expect([presenter.progress.value?.index, openQuestion(presenter.progress.value)]).toEqual([1, undefined]);
	while (openQuestion(presenter.progress.value) !== 'size') presenter.go(1);
	expect([model.tab.value, model.state.value.levers.size]).toEqual(['site', 'small']);
	presenter.go(-1);
	expect([model.scraperStep.value, presenter.progress.value?.isAsking]).toEqual(['delete', false]);
});

test('a step about covers says how the face is covered and saved, and erasing the session forgets it', () => {
	const presenter = createPresenter(model, () => 5000);
	presenter.start('fortyfive');
	while (openQuestion(presenter.progress.value) !== 'solid') presenter.go(1);
	expect([model.tab.value, model.coverPlan.value]).toEqual(['cover', {source: 'drawn', way: 'solid', saving: 'cleaned'}]);
	model.erase();
	expect(model.coverPlan.value).toEqual({source: 'drawn', way: 'mosaic', saving: 'kept'});
});

test('votes are counted for the phase that is shown', () => {
	model.setPoll({id: 'survey', phase: 'before'});
	model.vote('copy', 'yes', 1);
	model.setPoll({id: 'survey', phase: 'after'});
	model.vote('copy', 'yes', 1);
	model.vote('copy', 'yes', 1);
	expect(phases.map(phase => votesFor(model.votes.value, 'copy', phase, 'yes'))).toEqual([1, 2]);
});
