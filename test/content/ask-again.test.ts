import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {askAgain} from '../../src/content/ask-again.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const failing = (times: number) => {
	let left = times;
	return vi.fn(async () => {
		if (left-- > 0) throw new Error('The message channel closed before a response was received.');
		return 'answer';
	});
};

test('an answered question is asked once', async () => {
	const ask = failing(0);
	expect(await askAgain(ask, new AbortController().signal)).toBe('answer');
	expect(ask).toHaveBeenCalledTimes(1);
});

test('a background stopped under the question is asked again', async () => {
	const ask = failing(3);
	const answer = askAgain(ask, new AbortController().signal);
	await vi.runAllTimersAsync();
	expect(await answer).toBe('answer');
	expect(ask).toHaveBeenCalledTimes(4);
});

test('it gives up with the reason when nobody answers', async () => {
	const answer = askAgain(failing(100), new AbortController().signal);
	const told = expect(answer).rejects.toThrow('message channel closed');
	await vi.runAllTimersAsync();
	await told;
});

test('a page that has been left asks no more', async () => {
	const controller = new AbortController();
	const ask = failing(100);
	const answer = askAgain(ask, controller.signal);
	controller.abort();
	await vi.runAllTimersAsync();
	expect(await answer).toBeUndefined();
	expect(ask).toHaveBeenCalledTimes(1);
});
