import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createSemaphore} from '../../../src/background/analysis/semaphore.ts';

test('never runs more than the limit at once, skips none, and starts them in order', async () => {
	await fc.assert(
		fc.asyncProperty(fc.scheduler(), fc.array(fc.boolean(), {maxLength: 20}), async (scheduler, fails) => {
			const limit = createSemaphore(3);
			const started: number[] = [];
			let [now, most] = [0, 0];
			const work = scheduler.scheduleFunction(async (isFailing: boolean) => {
				if (isFailing) throw new Error('no');
			});
			const tasks = fails.map((isFailing, index) =>
				limit(async () => {
					started.push(index);
					now += 1;
					most = Math.max(most, now);
					await work(isFailing).finally(() => {
						now -= 1;
					});
				}),
			);
			const outcomes = await scheduler.waitFor(Promise.allSettled(tasks));
			expect(outcomes.map(({status}) => status === 'rejected')).toEqual(fails);
			expect(started).toEqual(fails.map((_, index) => index));
			expect(most).toBeLessThanOrEqual(3);
			expect(await limit(async () => 'still here')).toBe('still here');
		}),
	);
});
