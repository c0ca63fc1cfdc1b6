import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {type CardCount, cardsFor} from '../../../src/lab/cards/card-count.ts';
import {CardCounter} from '../../../src/lab/cards/card-counter.tsx';
import type {FrameSource} from '../../../src/lab/cards/frame-source.ts';
import {WordsContext} from '../../../src/ui/i18n/use-words.ts';
import {getWords} from '../../surfaces/words.ts';
import {smallHall as hall} from './drawn-hall.ts';

let root: HTMLElement;
beforeEach(() => {
	vi.useFakeTimers();
	const {document} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	root = document.querySelector('main') as unknown as HTMLElement;
	vi.stubGlobal('document', document);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function show(open: () => Promise<FrameSource>, onDone: (count: CardCount) => void = () => undefined) {
	const draw = (isShown: boolean): void =>
		void act(() =>
			render(
				isShown ? (
					<WordsContext.Provider value={getWords('en')}>
						<CardCounter open={open} onDone={onDone} pause={100} />
					</WordsContext.Provider>
				) : null,
				root,
			),
		);
	draw(true);
	return {
		leave: () => draw(false),
		press: async (label: string) => {
			const button = [...root.querySelectorAll('button')].find(({textContent}) => textContent === label);
			await act(async () => button?.click());
		},
	};
}

const cameraOf = () => ({next: vi.fn(() => hall), stop: vi.fn()});

test('the camera is on from one press to the next, and only then are the answers told', async () => {
	const camera = cameraOf();
	const open = vi.fn(async () => camera);
	const onDone = vi.fn<(count: CardCount) => void>();
	const {press} = show(open, onDone);
	expect(open).not.toHaveBeenCalled();
	await press('Count cards with the camera');
	await act(async () => void (await vi.advanceTimersByTimeAsync(250)));
	expect(root.textContent).toContain('3 cards read');
	expect(root.querySelectorAll('.cards-seen .counted')).toHaveLength(3);
	expect(root.querySelector('video, canvas, img')).toBeNull();
	expect([onDone.mock.calls.length, camera.stop.mock.calls.length]).toEqual([0, 0]);

	await press('Camera off, show the count');
	expect(camera.stop).toHaveBeenCalledOnce();
	const [count] = onDone.mock.calls[0] ?? [];
	expect(count && [cardsFor(count, 'A'), cardsFor(count, 'B'), cardsFor(count, 'C')]).toEqual([1, 2, 0]);
	const readSoFar = camera.next.mock.calls.length;
	await act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
	expect(camera.next.mock.calls.length).toBe(readSoFar);
});

test('whoever leaves the tab leaves no camera on, even while the browser still asks', async () => {
	const [running, late] = [cameraOf(), cameraOf()];
	const first = show(async () => running);
	await first.press('Count cards with the camera');
	first.leave();
	expect(running.stop).toHaveBeenCalledOnce();

	let allow: (camera: FrameSource) => void = () => undefined;
	const second = show(() => new Promise(resolve => (allow = resolve)));
	await second.press('Count cards with the camera');
	second.leave();
	await act(async () => allow(late));
	expect(late.stop).toHaveBeenCalledOnce();
});

test('without a camera, the group is counted by hand', async () => {
	const {press} = show(() => Promise.reject(new Error('refused')));
	await press('Count cards with the camera');
	expect(root.querySelector('[role="alert"]')?.textContent).toContain('Count by hand');
});
