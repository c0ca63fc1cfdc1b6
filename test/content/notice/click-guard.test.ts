import {parseHTML} from 'linkedom';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

/** Replaces the browser's: the tests decide what is visible, and when. */
type Report = (entries: readonly Partial<IntersectionObserverEntry & {isVisible: boolean}>[]) => void;
let report: Report;
let place = {left: 900, right: 1260, bottom: 880, width: 360};

const press = (timeStamp: number, change: Partial<MouseEvent> = {}): MouseEvent =>
	({timeStamp, detail: 1, clientX: 1000, clientY: 850, ...change}) as MouseEvent;

/** A page with a notice, in a browser that reports visibility or in one that does not. */
async function guarded(tellsWhatIsVisible: boolean, body = '') {
	vi.resetModules();
	vi.stubGlobal(
		'IntersectionObserverEntry',
		Object.assign(() => undefined, {prototype: tellsWhatIsVisible ? {isVisible: false} : {}}),
	);
	const {document} = parseHTML(`<html><body>${body}<abcd-efghij></abcd-efghij></body></html>`);
	const host = document.querySelector('abcd-efghij') as HTMLElement;
	host.getBoundingClientRect = () => place as DOMRect;
	Object.assign(host, {matches: () => true});
	const {guardClicks} = await import('../../../src/content/notice/click-guard.ts');
	return {document, host, guard: guardClicks(document, host)};
}

const see = (time: number, isVisible?: boolean) =>
	report([{time, isIntersecting: true, ...(isVisible !== undefined && {isVisible}), boundingClientRect: place as DOMRectReadOnly}]);

beforeEach(() => {
	place = {left: 900, right: 1260, bottom: 880, width: 360};
	vi.stubGlobal('window', {innerWidth: 1280, innerHeight: 900});
	vi.stubGlobal(
		'IntersectionObserver',
		class {
			constructor(callback: Report) {
				report = callback;
			}
			observe() {}
			unobserve() {}
		},
	);
});
afterEach(() => vi.unstubAllGlobals());

test('a click counts as meant once its target was visible for half a second, and not before', async () => {
	const {guard} = await guarded(true);
	expect(guard.judge(press(5000))).toBe('early');
	see(5000, true);
	expect(guard.judge(press(5400))).toBe('early');
	expect(guard.judge(press(5500))).toBe('meant');
	guard.beginAgain();
	expect(guard.judge(press(9000))).toBe('early');
});

test('a click on something covered is doubtful, however long it was visible before', async () => {
	const {guard} = await guarded(true);
	see(1000, true);
	see(9000, false);
	expect(guard.judge(press(9001))).toBe('doubtful');
	see(9100, true);
	expect(guard.judge(press(9200))).toBe('early');
});

test.each([
	['moved', {left: 500, right: 860, bottom: 880, width: 360}],
	['made larger', {left: 300, right: 1250, bottom: 880, width: 950}],
	['lifted', {left: 900, right: 1260, bottom: 600, width: 360}],
])('a click on something that was %s is doubtful', async (_, elsewhere) => {
	const {guard} = await guarded(true);
	see(1000, true);
	place = elsewhere;
	expect(guard.judge(press(9000))).toBe('doubtful');
});

test('a notice that grows or makes way for a scroll bar has not moved', async () => {
	const {guard} = await guarded(true);
	see(1000, true);
	place = {left: 885, right: 1245, bottom: 880, width: 360};
	expect(guard.judge(press(9000))).toBe('meant');
});

test('in a right-to-left language the distance to the other corner counts', async () => {
	const {guard} = await guarded(true);
	place = {left: 16, right: 376, bottom: 880, width: 360};
	see(1000, true);
	expect(guard.judge(press(9000))).toBe('meant');
});

test('where the browser does not report visibility, anything that the click would not hit may cover the notice', async () => {
	const {document, host, guard} = await guarded(false, '<p popover></p>');
	const other = document.querySelector('[popover]') as Element;
	vi.spyOn(Object.getPrototypeOf(document), 'querySelectorAll').mockImplementation(selector =>
		String(selector).startsWith(':popover-open') ? [other, host] : [],
	);
	Object.assign(document, {elementFromPoint: () => host});
	see(1000);

	Object.assign(document, {elementsFromPoint: () => [host, other]});
	expect(guard.judge(press(9000))).toBe('meant');
	Object.assign(document, {elementsFromPoint: () => [host]});
	expect(guard.judge(press(9000))).toBe('doubtful');
	Object.assign(document, {elementsFromPoint: () => [host, other], elementFromPoint: () => other});
	expect(guard.judge(press(9000))).toBe('doubtful');
});
