import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {onContextInvalidated} from '../../../src/content/host/context-invalidated.ts';
import {retry} from '../../../src/content/host/retry.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const failing = (times: number) => {
	let left = times;
	return vi.fn(async () => {
		if (left-- > 0) throw new Error('The message channel closed before a response was received.');
		return 'answer';
	});
};

test('sends a message once if it is answered', async () => {
	const ask = failing(0);
	expect(await retry(ask, new AbortController().signal)).toBe('answer');
	expect(ask).toHaveBeenCalledTimes(1);
});

test('sends the message again if the background was stopped while working on it', async () => {
	const ask = failing(3);
	const answer = retry(ask, new AbortController().signal);
	await vi.runAllTimersAsync();
	expect(await answer).toBe('answer');
	expect(ask).toHaveBeenCalledTimes(4);
});

test('gives up with the error when nobody answers', async () => {
	const answer = retry(failing(100), new AbortController().signal);
	const told = expect(answer).rejects.toThrow('message channel closed');
	await vi.runAllTimersAsync();
	await told;
});

test('stops once the page was left', async () => {
	const controller = new AbortController();
	const ask = failing(100);
	const answer = retry(ask, controller.signal);
	controller.abort();
	await vi.runAllTimersAsync();
	expect(await answer).toBeUndefined();
	expect(ask).toHaveBeenCalledTimes(1);
});

test('stops at once, silently, when the extension was updated or disabled', async () => {
	const ask = failing(100);
	const answer = retry(ask, new AbortController().signal);
	const {id} = chrome.runtime;
	Object.assign(chrome.runtime, {id: undefined});
	await vi.runAllTimersAsync();
	Object.assign(chrome.runtime, {id});
	expect(await answer).toBeUndefined();
	expect(ask).toHaveBeenCalledTimes(1);
});

test('what an invalidated script still shows is removed once; what was hidden before is no longer checked', async () => {
	const [gone, hidden] = [vi.fn(), vi.fn()];
	const controller = new AbortController();
	onContextInvalidated(gone, new AbortController().signal);
	onContextInvalidated(hidden, controller.signal);
	controller.abort();
	await vi.advanceTimersByTimeAsync(5000);
	expect(gone).not.toHaveBeenCalled();
	const {id} = chrome.runtime;
	Object.assign(chrome.runtime, {id: undefined});
	await vi.advanceTimersByTimeAsync(5000);
	Object.assign(chrome.runtime, {id});
	expect([gone.mock.calls.length, hidden.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0, 0]);
});
