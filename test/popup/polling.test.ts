import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createModel, type Model} from '../../src/popup/model.ts';
import {keepAsking} from '../../src/popup/polling.ts';
import {mockConnector, startedAt} from '../surfaces/mock-connector.ts';
import {openReport} from '../surfaces/sample-report.ts';

const report = {kind: 'report', report: openReport} as const;
const working = {kind: 'working', done: 1, total: 4, startedAt} as const;
const gone = new Error('The message channel closed before a response was received.');
const never = new Promise<never>(() => undefined);

let stop = (): void => undefined;
beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
	stop();
	vi.useRealTimers();
});

/** A popup whose background answers so, one question after another, and in the end with the report. */
function open(...answers: readonly (() => Promise<unknown>)[]): {model: Model; getState: ReturnType<typeof vi.fn>} {
	const left = [...answers];
	const getState = vi.fn(() => (left.shift() ?? (async () => report))());
	const model = createModel({...mockConnector({}), getState: getState as never});
	stop = keepAsking(model);
	void model.refresh();
	return {model, getState};
}

test('a popup that waits gets the report, and asks no more', async () => {
	const {model, getState} = open(async () => working);
	await vi.advanceTimersByTimeAsync(2000);
	expect(model.view.value).toEqual(report);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(getState).toHaveBeenCalledTimes(2);
});

test('bug: a background that was stopped under the question left the popup without the report: it is asked again', async () => {
	const {model} = open(() => Promise.reject(gone));
	await vi.advanceTimersByTimeAsync(500);
	expect(model.view.value).toEqual(report);
});

test('bug: a popup that could not reach the background said so for good, and the report was there', async () => {
	const refuse = () => Promise.reject(gone);
	const {model} = open(refuse, refuse, refuse, refuse);
	await vi.advanceTimersByTimeAsync(500);
	expect(model.view.value.kind).toBe('unreachable');
	await vi.advanceTimersByTimeAsync(3000);
	expect(model.view.value).toEqual(report);
});

test.each([
	['the first question', []],
	['a later one', [async () => working]],
])('bug: where %s was never answered, the popup waited for good', async (_, before) => {
	const {model} = open(...before, () => never);
	await vi.advanceTimersByTimeAsync(7000);
	expect(model.view.value).toEqual(report);
});

test('bug: an answer from before the report came after it, and replaced it with “nothing here”', async () => {
	let late = (_: unknown): void => undefined;
	const {model} = open(
		() =>
			new Promise(resolve => {
				late = resolve;
			}),
	);
	await model.refresh();
	expect(model.view.value).toEqual(report);
	late({kind: 'none', why: 'unknown-site'});
	await vi.advanceTimersByTimeAsync(100);
	expect(model.view.value).toEqual(report);
});

test('bug: “Check again” was lost where the background was stopped under it', async () => {
	const reanalyse = vi.fn().mockRejectedValueOnce(gone).mockResolvedValue(working);
	const model = createModel({...mockConnector({state: report}), reanalyse});
	await model.refresh();
	void model.reanalyse();
	await vi.advanceTimersByTimeAsync(500);
	expect([model.view.value, model.again.value]).toEqual([report, working]);
});
