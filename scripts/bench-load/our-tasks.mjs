/**
 * Our share of a trace: calls into scripts of the extension, and the tasks they ran in.
 * @typedef {import('../bench-page/measure-load.mjs').TraceEvent} TraceEvent
 * @param {readonly TraceEvent[]} events from Chromium’s tracing
 * @returns {{longestTask: number, longestCall: number, ours: number}} milliseconds of the thread's own time
 */
export function ourTasks(events) {
	const calls = events.filter(({args, dur}) => dur && isOurs(args));
	if (calls.length === 0) throw new Error('no call into a script of ours was recorded.');

	const holdsOurs = (/** @type {TraceEvent} */ {pid, tid, ts, dur = 0}) =>
		calls.some(call => call.tid === tid && call.pid === pid && call.ts >= ts && call.ts < ts + dur);
	const tasks = events.filter(event => event.dur && event.name.endsWith('RunTask') && holdsOurs(event));
	return {
		longestTask: Math.max(0, ...tasks.map(milliseconds)),
		longestCall: Math.max(...calls.map(milliseconds)),
		ours: calls.map(milliseconds).reduce((sum, each) => sum + each, 0),
	};
}

/** @param {TraceEvent['args']} args */
const isOurs = args => (args?.data?.url ?? args?.data?.stackTrace?.[0]?.url ?? '').startsWith('chrome-extension:');
/** @param {TraceEvent} event */
const milliseconds = ({tdur = 0}) => tdur / 1000;
