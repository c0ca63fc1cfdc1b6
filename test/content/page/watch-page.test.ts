import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {maxImages} from '../../../src/core/page/artifacts.ts';
import {DrivenObserver, driveTimeAndChanges, letGo} from './driven-observer.ts';
import {openTab as open, posted, profileOf} from './open-tab.ts';

beforeEach(driveTimeAndChanges);
afterEach(letGo);

test('a page is read once, when idle; a preview is reported at once', async () => {
	const tab = open('https://x.com/ada', profileOf('ada'));
	await vi.advanceTimersByTimeAsync(50);
	expect([tab.firstLooks.mock.calls, tab.pages]).toEqual([[['https://x.com/ada', 2]], []]);
	await tab.wait();
	expect(tab.firstLooks).toHaveBeenCalledOnce();
	expect(tab.pages).toMatchObject([{url: 'https://x.com/ada', images: ['ada', 'ada']}]);
	expect(DrivenObserver.active.size).toBe(0);
});

test('bug: a switched-off site was read before the setting was checked; it is neither read nor observed', async () => {
	const isAllowed = vi.fn(async () => false);
	const tab = open('https://x.com/ada', profileOf('ada'), 'visible', isAllowed);
	const read = vi.spyOn(tab.document, 'querySelectorAll');
	await tab.wait();
	expect(isAllowed).toHaveBeenCalledExactlyOnceWith('x', expect.any(AbortSignal));
	expect(read).not.toHaveBeenCalled();
	expect(tab.pages).toEqual([]);
	expect(DrivenObserver.active.size).toBe(0);
});

test('a feed of a thousand images that keeps growing is read once and no longer observed', async () => {
	const feed = (first: number) => Array.from({length: 1000}, (_, index) => posted(first + index)).join('');
	const tab = open('https://x.com/ada', `<a href="/ada/photo"></a>${feed(0)}`);
	await tab.wait();
	for (const first of [1000, 2000, 3000]) {
		tab.show(feed(first));
		await tab.wait();
		expect(DrivenObserver.active.size).toBe(0);
		expect(vi.getTimerCount()).toBe(0);
	}
	expect(tab.pages.map(({images}) => images.length)).toEqual([maxImages]);
});

test('a hundred pages in a row never have more than one observer, and none in the end', async () => {
	const tab = open('https://x.com/ada');
	for (let index = 0; index < 100; index++) {
		tab.go(`https://x.com/user${index}`);
		await vi.advanceTimersByTimeAsync(100);
		expect(DrivenObserver.active.size).toBe(1);
	}
	tab.go('https://x.com/home');
	expect(DrivenObserver.active.size).toBe(0);
	expect(vi.getTimerCount()).toBe(0);
});

test('bug: the images of every page ever shown were remembered; old ones are forgotten', async () => {
	const page = (user: string, images: readonly string[]) => `<a href="/${user}/photo"></a>${images.map(posted).join('')}`;
	const picturesOf = (user: string) => Array.from({length: maxImages}, (_, index) => `${user}-${index}`);
	const tab = open('https://x.com/user0', page('user0', picturesOf('user0')));
	await tab.wait();
	for (let index = 1; index <= 12; index++) {
		tab.go(`https://x.com/user${index}`);
		tab.show(page(`user${index}`, picturesOf(`user${index}`)));
		await tab.wait();
	}

	tab.go('https://x.com/user13');
	tab.show(page('user13', ['user0-0', 'user12-0', 'user13-0']));
	await tab.wait();
	expect(tab.pages.at(-1)?.images).toEqual(['user0-0', 'user13-0']);
});

test('a page of no known site gets no observer, no timer and no message', async () => {
	const tab = open('https://x.com/home', profileOf('ada'));
	expect(DrivenObserver.active.size).toBe(0);
	expect(vi.getTimerCount()).toBe(0);
	await tab.wait();
	expect(tab.pages).toEqual([]);
	expect(tab.left).not.toHaveBeenCalled();
});

test('a page that is still building itself is read when its markers appear', async () => {
	const tab = open('https://x.com/ada');
	await vi.advanceTimersByTimeAsync(3000);
	expect(tab.pages).toEqual([]);
	tab.show(profileOf('ada'));
	await tab.wait();
	expect(tab.pages).toMatchObject([{images: ['ada', 'ada']}]);
	expect(DrivenObserver.active.size).toBe(0);
});

test('a candidate that nothing confirms is dropped after a while', async () => {
	const tab = open('https://x.com/ada', '<h1>This page does not exist</h1>');
	await tab.wait();
	expect(tab.pages).toEqual([]);
	expect(DrivenObserver.active.size).toBe(0);
});

test('a confirmed page without images is reported after a while: finding nothing is also an answer', async () => {
	const tab = open('https://x.com/ada', '<div data-testid="UserName">Ada</div>');
	await tab.wait();
	expect(tab.pages).toMatchObject([{images: []}]);
});

test('bug: refused while Chrome rendered it in advance, a page was never read: a hidden page is asked about only once it is shown', async () => {
	const isAllowed = vi.fn(async () => tab.document.visibilityState !== 'hidden');
	const tab = open('https://x.com/ada', profileOf('ada'), 'hidden', isAllowed);
	await tab.wait();
	expect([isAllowed.mock.calls, tab.pages, DrivenObserver.active.size]).toEqual([[], [], 0]);
	Object.assign(tab.document, {visibilityState: 'visible'}).dispatchEvent(new tab.Event('visibilitychange'));
	await tab.wait();
	expect(tab.pages).toHaveLength(1);
});

test('going from one profile to another leaves the first and reads the second', async () => {
	const tab = open('https://x.com/ada', profileOf('ada'));
	await tab.wait();
	tab.go('https://x.com/bert');
	expect(tab.left).toHaveBeenCalledOnce();
	expect(tab.pages[0]?.signal.aborted).toBe(true);
	tab.show(profileOf('bert'));
	await tab.wait();
	expect(tab.pages.map(({url, images}) => [url, ...images])).toEqual([
		['https://x.com/ada', 'ada', 'ada'],
		['https://x.com/bert', 'bert', 'bert'],
	]);
});

test('bug: a page that was at another address for a moment had been forgotten, and was not reported again', async () => {
	const tab = open('https://x.com/ada', profileOf('ada'));
	await tab.wait();
	tab.wasAt('https://x.com/ada#top');
	tab.wasAt('https://x.com/ada');
	await tab.wait();
	expect(tab.pages).toHaveLength(1);
	tab.wasAt('https://x.com/bert');
	await tab.wait();
	expect(tab.pages.map(({url, images}) => [url, ...images])).toEqual(Array(2).fill(['https://x.com/ada', 'ada', 'ada']));
	expect(tab.left, 'a page that is being unloaded must not forget the one that follows').not.toHaveBeenCalled();
});

test('images left over from another person are not attributed to this one', async () => {
	const tab = open('https://x.com/ada', profileOf('ada'));
	await tab.wait();
	tab.go('https://x.com/bert');
	tab.show(`${profileOf('bert')}${profileOf('ada')}`);
	await tab.wait();
	expect(tab.pages[1]?.images).toEqual(['bert', 'bert']);
});

test('a person’s images stay theirs where one URL has their name and the next their number', async () => {
	const image = '<div data-testid="post_photo"><img src="https://sun1.userapi.com/ada.jpg"></div><div id="profile"></div>';
	const tab = open('https://vk.com/ada_muster', image);
	await tab.wait();
	tab.go('https://vk.com/photo123_456');
	await tab.wait();
	expect(tab.pages[1]?.images).toEqual(['ada.jpg']);
});

test('a page left while it was building itself is never reported', async () => {
	const tab = open('https://x.com/ada');
	tab.go('https://x.com/home');
	tab.show(profileOf('ada'));
	await tab.wait();
	expect(tab.pages).toEqual([]);
	expect(DrivenObserver.active.size).toBe(0);
});

test('going back to a URL reads it again', async () => {
	const tab = open('https://x.com/ada', profileOf('ada'));
	await tab.wait();
	tab.go('https://x.com/home');
	tab.go('https://x.com/ada');
	await tab.wait();
	expect(tab.pages.map(({url}) => url)).toEqual(['https://x.com/ada', 'https://x.com/ada']);
});

test('a new fragment is not a new page', async () => {
	const tab = open('https://x.com/ada', profileOf('ada'));
	await tab.wait();
	tab.go('https://x.com/ada#top');
	await tab.wait();
	expect(tab.left).not.toHaveBeenCalled();
	expect(tab.pages).toHaveLength(1);
});

test('reads the same page again on request', async () => {
	const tab = open('https://x.com/ada', profileOf('ada'));
	await tab.wait();
	tab.again();
	await tab.wait();
	expect(tab.pages.map(({url}) => url)).toEqual(['https://x.com/ada', 'https://x.com/ada']);
	expect(tab.pages[1]?.images).toEqual(['ada', 'ada']);
});

test('a page on an unknown host is matched by its content, since only a click injects the script there', async () => {
	const tab = open('https://ada-muster.example/', '<h1>Ada Muster</h1><img class="portrait" src="https://ada-muster.example/ada.jpg">');
	await tab.wait();
	expect(tab.pages).toMatchObject([{url: 'https://ada-muster.example/', images: ['ada.jpg']}]);
});

test('a click applies to one page: those that follow without a load are not read', async () => {
	const tab = open('https://ada-muster.example/', '<img class="portrait" src="https://ada-muster.example/ada.jpg">');
	await tab.wait();
	tab.go('https://ada-muster.example/friends');
	await tab.wait();
	expect(tab.pages).toHaveLength(1);
	tab.again();
	await tab.wait();
	expect(tab.pages.map(({url}) => url)).toEqual(['https://ada-muster.example/', 'https://ada-muster.example/friends']);
});
