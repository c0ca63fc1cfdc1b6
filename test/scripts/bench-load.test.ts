import {expect, test} from 'vitest';
import {ourTasks} from '../../scripts/bench-load/our-tasks.mjs';

const task = (ts: number, milliseconds: number, tid = 1) => ({
	name: 'RunTask',
	pid: 1,
	tid,
	ts,
	dur: milliseconds * 1000,
	tdur: milliseconds * 1000,
});
const call = (ts: number, milliseconds: number, url: string, tid = 1) => ({
	...task(ts, milliseconds, tid),
	name: 'FunctionCall',
	args: {data: {url}},
});
const [own, pages] = ['chrome-extension://abc/content.js', 'https://www.flickr.com/site.js'];

test('of a trace, a task is ours where a script of ours ran in it, on its own thread', () => {
	const events = [
		...[task(0, 90), call(1000, 80, pages)],
		...[task(100_000, 12), call(101_000, 4, own), call(106_000, 5, own)],
		...[task(200_000, 70, 2), call(201_000, 3, own)],
	];
	expect(ourTasks(events)).toEqual({longestTask: 12, longestCall: 5, ours: 12});
});

test('a trace without us is no measurement of us', () => {
	expect(() => ourTasks([task(0, 90), call(1000, 80, pages)])).toThrow('no call into a script of ours');
});
