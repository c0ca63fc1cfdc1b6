import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {driveTimeAndChanges, letGo} from './driven-observer.ts';
import {openTab, profileOf} from './open-tab.ts';

beforeEach(driveTimeAndChanges);
afterEach(letGo);

describe('a page of which the rules know nothing but the address', () => {
	const changed = '<title>ada / X</title><div class="new"><img width="400" src="https://pbs.twimg.com/media/ada"></div>';
	const saidOf = (tab: ReturnType<typeof openTab>) => tab.pages.map(({images, mayHaveChanged}) => [images.join(), mayHaveChanged]);

	test('is reported at once, and as perhaps changed once it had time to show what they know', async () => {
		const tab = openTab('https://x.com/ada', changed);
		await vi.advanceTimersByTimeAsync(2000);
		expect(saidOf(tab)).toEqual([['ada', false]]);
		await tab.wait();
		expect(saidOf(tab)).toEqual([
			['ada', false],
			['ada', true],
		]);
		expect(vi.getTimerCount()).toBe(0);
	});

	test('is read again if it showed that in the meantime', async () => {
		const tab = openTab('https://x.com/ada', changed);
		await vi.advanceTimersByTimeAsync(2000);
		tab.show(profileOf('ada'));
		await tab.wait();
		expect(saidOf(tab)).toEqual([
			['ada', false],
			['ada,ada', false],
		]);
	});

	test('is left alone once it is left', async () => {
		const tab = openTab('https://x.com/ada', changed);
		await vi.advanceTimersByTimeAsync(2000);
		tab.go('https://x.com/home');
		await tab.wait();
		expect(saidOf(tab)).toEqual([['ada', false]]);
	});
});
