import {describe, expect, it} from 'vitest';
import {startMeter} from '../../src/exports/queue/progress.ts';
import {startQueue} from '../../src/exports/queue/queue.ts';

interface Job {
	readonly name: string;
	readonly size: number;
}

/** A queue whose work ends when the test says so. */
function start(items: readonly Job[], {atOnce = 2, maxBytes = 100} = {}) {
	const running = new Map<string, () => void>();
	const order: string[] = [];
	const signals: AbortSignal[] = [];
	const queue = startQueue({
		items,
		sizeOf: ({size}) => size,
		atOnce,
		maxBytes,
		work: ({name}, signal) => {
			order.push(name);
			signals.push(signal);
			return new Promise<void>(resolve => running.set(name, resolve));
		},
	});
	const end = async (name: string): Promise<void> => {
		running.get(name)?.();
		running.delete(name);
		await settle();
	};
	return {queue, order, signals, running, end};
}

/** Lets everything go on that waits for nothing but a promise. */
const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
const jobs = (...sizes: readonly number[]): readonly Job[] => sizes.map((size, number) => ({name: String(number), size}));

describe('the queue', () => {
	it('works on no more than a few at once, in order, and ends', async () => {
		const {queue, order, running, end} = start(jobs(1, 1, 1, 1));
		await settle();
		expect([...running.keys()]).toEqual(['0', '1']);
		await end('1');
		expect([...running.keys()]).toEqual(['0', '2']);
		for (const name of ['0', '2', '3']) await end(name);
		expect(order).toEqual(['0', '1', '2', '3']);
		expect(await queue.ended).toBe('done');
	});

	it('holds no more bytes than it may, and a larger item by itself', async () => {
		const {running, end} = start(jobs(60, 60, 500, 10, 10));
		await settle();
		expect([...running.keys()]).toEqual(['0']);
		await end('0');
		expect([...running.keys()]).toEqual(['1']);
		await end('1');
		expect([...running.keys()]).toEqual(['2']);
		await end('2');
		expect([...running.keys()]).toEqual(['3', '4']);
	});

	it('begins nothing new while it is paused, and goes on', async () => {
		const {queue, running, end} = start(jobs(1, 1, 1));
		await settle();
		queue.pause();
		await end('0');
		expect([...running.keys()]).toEqual(['1']);
		queue.resume();
		expect([...running.keys()]).toEqual(['1', '2']);
	});

	it('stops for good, and tells what is under way', async () => {
		const {queue, order, signals, end} = start(jobs(1, 1, 1));
		await settle();
		queue.stop();
		expect(signals.every(({aborted}) => aborted)).toBe(true);
		await end('0');
		expect(order).toEqual(['0', '1']);
		expect(await queue.ended).toBe('stopped');
	});

	it('is done at once where there is nothing to do', async () => {
		expect(await start([]).queue.ended).toBe('done');
	});
});

describe('progress', () => {
	it('tells a rate and the time left from the last while, without the pauses', () => {
		let now = 0;
		const meter = startMeter(100, () => now);
		expect(meter.read()).toEqual({done: 0, total: 100});
		for (let count = 0; count < 10; count++) {
			now += 500;
			meter.count();
		}

		expect(meter.read()).toEqual({done: 10, total: 100, rate: 2, timeLeft: 45});
		meter.pause();
		now += 3_600_000;
		expect(meter.read()).toEqual({done: 10, total: 100, rate: 2, timeLeft: 45});
		meter.resume();
		expect(meter.read()).toEqual({done: 10, total: 100, rate: 2, timeLeft: 45});
	});

	it('follows the machine when it becomes slower', () => {
		let now = 0;
		const meter = startMeter(1000, () => now);
		for (let count = 0; count < 100; count++) {
			now += 100;
			meter.count();
		}

		for (let count = 0; count < 20; count++) {
			now += 2000;
			meter.count();
		}

		expect(meter.read().rate).toBeCloseTo(0.5, 1);
	});
});
