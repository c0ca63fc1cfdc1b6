/**
 * What of a trace is ours: calls into scripts of an extension, and the tasks of the same thread that they ran in.
 * @param {readonly any[]} events as Chromium's tracing gives them
 * @returns {{longestTask: number, longestCall: number, ours: number}} milliseconds of the thread's own time
 */
export function ourTasks(events) {
	const calls = events.filter(({args, dur}) => dur && isOurs(args?.data));
	if (calls.length === 0) throw new Error('no call into a script of ours was recorded.');

	const holdsOurs = ({pid, tid, ts, dur}) =>
		calls.some(call => call.tid === tid && call.pid === pid && call.ts >= ts && call.ts < ts + dur);
	const tasks = events.filter(event => event.dur && event.name.endsWith('RunTask') && holdsOurs(event));
	return {
		longestTask: Math.max(0, ...tasks.map(milliseconds)),
		longestCall: Math.max(...calls.map(milliseconds)),
		ours: calls.map(milliseconds).reduce((sum, each) => sum + each, 0),
	};
}

const isOurs = data => (data?.url ?? data?.stackTrace?.[0]?.url ?? '').startsWith('chrome-extension:');
const milliseconds = ({tdur = 0}) => tdur / 1000;
