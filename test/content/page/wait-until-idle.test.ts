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

test('a page that has loaded and changes no more is taken at once, without waiting for the rest of the time', async () => {
	const page = open('complete');
	expect(await page.endAfter(249)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('a change puts it off, but not for ever', async () => {
	const page = open('complete');
	for (const _ of [200, 400]) {
		expect(await page.endAfter(200)).toBeUndefined();
		page.change();
	}
	expect(await page.endAfter(199)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('a page that showed its pictures as it came, and changes no more, is taken sooner', async () => {
	const page = open('complete', true);
	expect(await page.endAfter(99)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('one that changes after all is waited for like any other', async () => {
	const page = open('complete', true);
	await page.endAfter(90);
	page.change();
	expect(await page.endAfter(249)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('bug: a page that loaded just after the first look was taken only when all the time was over', async () => {
	const page = open('interactive', true);
	expect(await page.endAfter(300)).toBeUndefined();
	page.load();
	expect(await page.endAfter(99)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('a page that still loads is taken as it is in the end', async () => {
	const page = open('interactive');
	expect(await page.endAfter(599)).toBeUndefined();
	expect(await page.endAfter(1)).toBe('settled');
	nothingIsLeft();
});

test('a page that is left is watched no longer', async () => {
	const page = open('complete');
	page.abort.abort(new Error('left'));
	expect(await page.endAfter(0)).toBe('left');
	nothingIsLeft();
});
