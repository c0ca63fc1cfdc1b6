import {parseHTML} from 'linkedom';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {hideWithoutHeartbeat} from '../../../src/content/host/heartbeat.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** An element whose animation follows the clock, unless it is reset. */
function shownElement() {
	const {document, Event} = parseHTML('<html><body></body></html>');
	vi.stubGlobal('document', document);
	const shown = document.createElement('div');
	document.body.append(shown);
	let startedAt = Date.now();
	let ends = 0;
	const animation = {
		set currentTime(to: number) {
			startedAt = Date.now() - to;
		},
	};
	shown.animate = ((_: unknown, {delay = 0}: KeyframeAnimationOptions) => {
		ends = delay;
		return animation;
	}) as unknown as typeof shown.animate;
	hideWithoutHeartbeat(shown);
	return {Event, document, shown, isGone: () => Date.now() - startedAt >= ends};
}

test('stays as long as the script runs', () => {
	const {isGone} = shownElement();
	for (let second = 0; second < 60; second++) {
		vi.advanceTimersByTime(1000);
		expect(isGone()).toBe(false);
	}
});

test('disappears by itself when the script ends silently, but stays through a pause of a few seconds', () => {
	const {isGone} = shownElement();
	vi.clearAllTimers();
	vi.advanceTimersByTime(3000);
	vi.setSystemTime(Date.now() + 1000);
	expect(isGone()).toBe(false);
	vi.setSystemTime(Date.now() + 6000);
	expect(isGone()).toBe(true);
});

test('reappears as soon as a hidden page, whose timers were throttled, is shown', () => {
	const {Event, document, isGone} = shownElement();
	vi.setSystemTime(Date.now() + 50_000);
	expect(isGone()).toBe(true);
	document.dispatchEvent(new Event('visibilitychange'));
	expect(isGone()).toBe(false);
});

test('keeps no timer once it is removed', () => {
	const {shown} = shownElement();
	shown.remove();
	vi.advanceTimersByTime(2000);
	expect(vi.getTimerCount()).toBe(0);
});
