import {parseHTML} from 'linkedom';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {waitUntilIdle} from '../../../src/content/page/wait-until-idle.ts';
import {DrivenObserver, driveTimeAndChanges, letGo} from './driven-observer.ts';

beforeEach(driveTimeAndChanges);
afterEach(letGo);

function open(readyState: DocumentReadyState, asItCame = false) {
	const {document, Event} = parseHTML('<p>');
	const state = {readyState};
	Object.defineProperty(document, 'readyState', {get: () => state.readyState});
	const abort = new AbortController();
	let end: string | undefined;
	waitUntilIdle(document, abort.signal, asItCame).then(
		() => (end = 'settled'),
		() => (end = 'left'),
	);
	return {
		abort,
		endAfter: async (milliseconds: number) => {
			await vi.advanceTimersByTimeAsync(milliseconds);
			return end;
		},
		load: () => {
			state.readyState = 'complete';
			document.dispatchEvent(new Event('readystatechange'));
		},
		change: () => {
			for (const observer of DrivenObserver.active) observer.notify();
		},
	};
}

const nothingIsLeft = () => {
	expect(DrivenObserver.active.size).toBe(0);
	expect(vi.getTimerCount()).toBe(0);
};

test('a loaded page that stops changing counts as idle without waiting for the time limit', async () => {
	const page = open('complete');
	expect(await page.endAfter(249)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('a change postpones it, but not forever', async () => {
	const page = open('complete');
	for (const _ of [200, 400]) {
		expect(await page.endAfter(200)).toBeUndefined();
		page.change();
	}
	expect(await page.endAfter(199)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('a page that arrived with its images and does not change is idle sooner', async () => {
	const page = open('complete', true);
	expect(await page.endAfter(99)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('one that changes after all is waited for like any other page', async () => {
	const page = open('complete', true);
	await page.endAfter(90);
	page.change();
	expect(await page.endAfter(249)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('bug: a page that loaded just after the first read was idle only at the time limit', async () => {
	const page = open('interactive', true);
	expect(await page.endAfter(300)).toBeUndefined();
	page.load();
	expect(await page.endAfter(99)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('a page that is still loading counts as idle at the time limit', async () => {
	const page = open('interactive');
	expect(await page.endAfter(599)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('a page that is left is no longer observed', async () => {
	const page = open('complete');
	page.abort.abort(new Error('left'));
	expect(await page.endAfter(0)).toBe('left');
	nothingIsLeft();
});
