import {afterEach, expect, test, vi} from 'vitest';
import {onNavigation} from '../../../src/content/page/navigation.ts';

const heard = new Map<string, (data: object) => undefined>();
vi.mock('../../../src/messaging/content.ts', () => ({
	listen: (type: string, handler: (data: object) => undefined) => heard.set(type, handler),
}));

afterEach(() => heard.clear());

const window = (navigation?: EventTarget) => ({addEventListener: () => undefined, ...(navigation && {navigation})}) as unknown as Window;

test('with the Navigation API, a new address is known from it', () => {
	const listener = vi.fn();
	const navigation = new EventTarget();
	onNavigation(window(navigation), listener);
	navigation.dispatchEvent(new Event('currententrychange'));
	expect([listener.mock.calls.length, heard.size]).toEqual([1, 0]);
});

test('without it, the background says so', () => {
	const listener = vi.fn();
	onNavigation(window(), listener);
	expect(heard.get('page/moved')?.({url: 'https://x.com/bert'})).toBeUndefined();
	expect(listener).toHaveBeenCalledExactlyOnceWith('https://x.com/bert');
});
