import {parseHTML} from 'linkedom';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {settled} from '../../src/content/settled.ts';
import {DrivenObserver, driveTimeAndChanges, letGo} from './driven-observer.ts';

beforeEach(driveTimeAndChanges);
afterEach(letGo);

function open(readyState: DocumentReadyState) {
	const {document} = parseHTML('<p>');
	Object.defineProperty(document, 'readyState', {value: readyState});
	const abort = new AbortController();
	let end: string | undefined;
	settled(document, abort.signal).then(
		() => (end = 'settled'),
		() => (end = 'left'),
	);
	return {
		abort,
		endAfter: async (milliseconds: number) => {
			await vi.advanceTimersByTimeAsync(milliseconds);
			return end;
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
