import {describe, expect, test, vi} from 'vitest';
import {waitForPage} from '../../../src/content/page/wait-for-page.ts';

describe('a page that nobody sees', () => {
	/** As browsers have it: the properties stand on the prototype, and a picture's name before them. */
	class Hidden extends EventTarget {
		state = 'hidden';
		get visibilityState() {
			return this.state;
		}
	}

	/** Whether it was looked at, after everything that was ready to happen has happened. */
	async function isLookedAt(hidden: Hidden, happens: () => void): Promise<boolean> {
		const look = vi.fn(() => {
			throw new Error('seen');
		});
		const waited = waitForPage(hidden as unknown as Document, look, AbortSignal.timeout(60_000)).catch(() => undefined);
		happens();
		await Promise.race([waited, new Promise(resolve => setImmediate(resolve))]);
		return look.mock.calls.length > 0;
	}

	test('bug: was looked at as soon as it said that it was seen', async () => {
		const hidden = new Hidden();
		expect(await isLookedAt(hidden, () => hidden.dispatchEvent(new Event('visibilitychange')))).toBe(false);
	});

	test('bug: was looked at where a picture was called visibilityState', async () => {
		const hidden = Object.defineProperty(new Hidden(), 'visibilityState', {value: {}});
		expect(await isLookedAt(hidden, () => undefined)).toBe(false);
	});

	test('is looked at once it is seen', async () => {
		const hidden = new Hidden();
		const show = () => {
			hidden.state = 'visible';
			hidden.dispatchEvent(new Event('visibilitychange'));
		};
		expect(await isLookedAt(hidden, show)).toBe(true);
	});
});
