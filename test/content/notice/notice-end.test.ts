import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {showNotice, shownFor} from '../../../src/content/notice/notice.ts';
import type {Notice} from '../../../src/messaging/protocol.ts';

/** What a browser would say of the notice and the page. */
const seen = vi.hoisted(() => ({isPointedAt: false, isIntact: true, isRootPlain: true, chips: 0}));
vi.mock('../../../src/content/notice/is-intact.ts', () => ({isIntact: () => seen.isIntact, isRootPlain: () => seen.isRootPlain}));
vi.mock('../../../src/content/notice/free-corner.ts', () => ({freeCorner: () => ({})}));
vi.mock('../../../src/content/host/shadow-host.ts', () => ({
	createHost: () => ({
		content: {append: () => (seen.chips += 1)},
		host: {remove: () => (seen.chips -= 1)},
	}),
}));
vi.mock('../../../src/content/notice/notice-chip.ts', () => ({noticeChip: () => ({matches: () => seen.isPointedAt})}));

const onShown = vi.fn();
const show = () => showNotice({texts: {}} as Notice, {onWhy: () => undefined, onShown});

beforeEach(() => {
	vi.useFakeTimers();
	// Without a dialog, and not full screen.
	vi.stubGlobal('document', Object.create({querySelector: () => null, fullscreenElement: null}));
	vi.stubGlobal('window', new EventTarget());
	Object.assign(seen, {isPointedAt: false, isIntact: true, isRootPlain: true, chips: 0});
	onShown.mockClear();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('it goes by itself after half a minute, and leaves no timer', () => {
	show();
	expect([seen.chips, onShown.mock.calls.length]).toEqual([1, 1]);
	vi.advanceTimersByTime(shownFor);
	expect(seen.chips).toBe(1);
	vi.advanceTimersByTime(1000);
	expect([seen.chips, vi.getTimerCount()]).toEqual([0, 0]);
	expect(onShown).toHaveBeenCalledOnce();
});

test('while somebody points at it, it stays', () => {
	show();
	seen.isPointedAt = true;
	vi.advanceTimersByTime(10 * shownFor);
	expect(seen.chips).toBe(1);
	seen.isPointedAt = false;
	vi.advanceTimersByTime(1000);
	expect(seen.chips).toBe(0);
});

test('as soon as it no longer looks like itself, it goes', () => {
	show();
	seen.isIntact = false;
	vi.advanceTimersByTime(1000);
	expect([seen.chips, vi.getTimerCount()]).toEqual([0, 0]);
});

test('where the page hides everything, it waits for a minute, and then does not come', () => {
	seen.isRootPlain = false;
	show();
	vi.advanceTimersByTime(59_000);
	expect(seen.chips).toBe(0);
	vi.advanceTimersByTime(2000);
	seen.isRootPlain = true;
	vi.advanceTimersByTime(60_000);
	expect([seen.chips, vi.getTimerCount(), onShown.mock.calls.length]).toEqual([0, 0, 0]);
});

test('a page that shows itself in time gets it once', () => {
	seen.isRootPlain = false;
	show();
	vi.advanceTimersByTime(5000);
	seen.isRootPlain = true;
	vi.advanceTimersByTime(5000);
	expect([seen.chips, onShown.mock.calls.length]).toEqual([1, 1]);
});
