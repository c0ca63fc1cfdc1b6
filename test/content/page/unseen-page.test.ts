import {describe, expect, test, vi} from 'vitest';
import {waitForPage} from '../../../src/content/page/wait-for-page.ts';

describe('a hidden page', () => {
	/** As in browsers: the properties are on the prototype, and an image's name shadows them. */
	class Hidden extends EventTarget {
		state = 'hidden';
		get visibilityState() {
			return this.state;
		}
	}

	/** Whether it was read, once all pending work is done. */
	async function isLookedAt(hidden: Hidden, happens: () => void): Promise<boolean> {
		const look = vi.fn(() => {
			throw new Error('seen');
		});
		const waited = waitForPage(hidden as unknown as Document, look, AbortSignal.timeout(60_000)).catch(() => undefined);
		happens();
		await Promise.race([waited, new Promise(resolve => setImmediate(resolve))]);
		return look.mock.calls.length > 0;
	}

	test('bug: was read as soon as it forged the event of being shown', async () => {
		const hidden = new Hidden();
		expect(await isLookedAt(hidden, () => hidden.dispatchEvent(new Event('visibilitychange')))).toBe(false);
	});

	test('bug: was read where an image was named visibilityState', async () => {
		const hidden = Object.defineProperty(new Hidden(), 'visibilityState', {value: {}});
		expect(await isLookedAt(hidden, () => undefined)).toBe(false);
	});

	test('is read once it is shown', async () => {
		const hidden = new Hidden();
		const show = () => {
			hidden.state = 'visible';
			hidden.dispatchEvent(new Event('visibilitychange'));
		};
		expect(await isLookedAt(hidden, show)).toBe(true);
	});
});
