import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';

const page = 'chrome-extension://own-id/src/offscreen/index.html';
/** The documents that are open. */
let open: {readonly id: string; readonly url: string; readonly postMessage: (message: unknown) => void}[] = [];
const offscreen = {createDocument: vi.fn(), closeDocument: vi.fn(async () => undefined), Reason: {WORKERS: 'WORKERS'}};
const received = vi.fn();
const silent = {id: 'one', url: page, postMessage: received};

let detector: typeof import('../../../src/background/detection/offscreen-detector.ts');
beforeEach(async () => {
	vi.useFakeTimers();
	vi.resetModules();
	open = [];
	vi.stubGlobal('chrome', {...chrome, offscreen});
	vi.stubGlobal('clients', {matchAll: async () => open});
	detector = await import('../../../src/background/detection/offscreen-detector.ts');
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.resetAllMocks();
});

const detect = () => detector.requestOffscreen(new ArrayBuffer(8), 'image/jpeg', new AbortController().signal);

describe('bug: a report waited for good for a document that never opened', () => {
	test('the image counts as not analysed, and the next one gets another document', async () => {
		offscreen.createDocument.mockReturnValueOnce(new Promise(() => undefined));
		const outcomes = Promise.all([detect(), detect()]);
		await vi.advanceTimersByTimeAsync(20_000);
		const crashed = {kind: 'unreadable', reason: 'worker-crashed'};
		expect(await outcomes).toEqual([crashed, crashed]);

		offscreen.createDocument.mockImplementation(async () => {
			open = [silent];
		});
		const next = detect();
		await vi.advanceTimersByTimeAsync(100);
		expect(offscreen.createDocument).toHaveBeenCalledTimes(2);
		expect(received).toHaveBeenCalledOnce();
		open = [];
		await vi.advanceTimersByTimeAsync(2000);
		expect(await next).toEqual(crashed);
	});
});

test('a document that does not answer is closed, so that the next image gets another one', async () => {
	open = [silent];
	const outcome = detect();
	await vi.advanceTimersByTimeAsync(70_000);
	expect(await outcome).toEqual({kind: 'unreadable', reason: 'time-out'});
	expect(offscreen.closeDocument).toHaveBeenCalledOnce();
});
