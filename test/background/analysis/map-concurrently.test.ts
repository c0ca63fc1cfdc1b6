import {expect, test} from 'vitest';
import {mapConcurrently} from '../../../src/background/analysis/map-concurrently.ts';

test('results are in the order of the items, however long each takes', async () => {
	const turns = [3, 1, 2];
	const results = await mapConcurrently(2, turns, async count => {
		for (let turn = 0; turn < count; turn++) await Promise.resolve();
		return count * 10;
	});
	expect(results).toEqual([30, 10, 20]);
});

test('never handles more items at once than the limit, and handles each once', async () => {
	let running = 0;
	let most = 0;
	const seen: number[] = [];
	await mapConcurrently(4, [...Array(30).keys()], async item => {
		running += 1;
		most = Math.max(most, running);
		seen.push(item);
		await new Promise(resolve => setTimeout(resolve));
		running -= 1;
	});
	expect(most).toBe(4);
	expect(seen.toSorted((a, b) => a - b)).toEqual([...Array(30).keys()]);
});

test('an empty list gives an empty result', async () => {
	expect(await mapConcurrently(4, [], async () => 1)).toEqual([]);
});
