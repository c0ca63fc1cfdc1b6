import {mkdtempSync, readdirSync, rmSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {measureAll} from '../../scripts/bench/measure-all.mjs';

const every = ['weights', 'page', 'faces', 'load', 'lab', 'exports', 'copies'];
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'overexposed-bench-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

interface Run {
	readonly isContinued?: boolean;
	readonly isQuick?: boolean;
	readonly breaksAt?: string;
}

/** Which benches ran, and the run in which each result was measured. */
function run(number: number, {isContinued = false, isQuick = false, breaksAt}: Run = {}) {
	const started: string[] = [];
	const measure = (name: string, args: readonly string[]): string => {
		started.push(name);
		if (name === breaksAt) throw new Error('the browser crashed');
		return JSON.stringify({run: number, args});
	};
	try {
		return {started, results: measureAll({folder, isQuick, isContinued, measure})};
	} catch (error) {
		return {started, error};
	}
}

test('a run that broke off goes on with what is missing, and keeps what it has measured', () => {
	expect(run(1, {breaksAt: 'load'})).toMatchObject({
		started: ['weights', 'page', 'faces', 'load'],
		error: {message: 'the browser crashed'},
	});
	const {started, results} = run(2, {isContinued: true});
	expect(started).toEqual(['load', 'lab', 'exports', 'copies']);
	expect(Object.entries(results ?? {}).map(([name, result]) => [name, result.run])).toEqual([
		['weights', 1],
		['page', 1],
		['faces', 1],
		['load', 2],
		['lab', 2],
		['exports', 2],
		['copies', 2],
	]);
});

test('a run that breaks off twice goes on from the second time', () => {
	run(1, {breaksAt: 'page'});
	run(2, {isContinued: true, breaksAt: 'lab'});
	expect(run(3, {isContinued: true}).started).toEqual(['lab', 'exports', 'copies']);
});

test('a run that is not continued measures everything anew', () => {
	run(1);
	expect(run(2).started).toEqual(every);
});

test('what was measured once, quickly, is not taken for a figure', () => {
	run(1, {isQuick: true});
	expect(run(2, {isContinued: true}).started).toEqual(['page', 'load', 'exports']);
});

test('what was measured four hours ago is measured anew', () => {
	run(1);
	const before = Date.now() / 1000 - 4 * 3600;
	for (const file of readdirSync(folder)) utimesSync(path.join(folder, file), before, before);
	expect(run(2, {isContinued: true}).started).toEqual(every);
});
