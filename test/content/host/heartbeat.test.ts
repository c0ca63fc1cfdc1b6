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

/** An element whose animation is as far as the clock says, unless it is set back. */
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

test('stays for as long as the script lives', () => {
	const {isGone} = shownElement();
	for (let second = 0; second < 60; second++) {
		vi.advanceTimersByTime(1000);
		expect(isGone()).toBe(false);
	}
});

test('goes by itself when the script is ended without a word, and stays through a pause of a few seconds', () => {
	const {isGone} = shownElement();
	vi.clearAllTimers();
	vi.advanceTimersByTime(3000);
	vi.setSystemTime(Date.now() + 1000);
	expect(isGone()).toBe(false);
	vi.setSystemTime(Date.now() + 6000);
	expect(isGone()).toBe(true);
});

test('is there again as soon as a page is looked at whose timers were slowed down', () => {
	const {Event, document, isGone} = shownElement();
	vi.setSystemTime(Date.now() + 50_000);
	expect(isGone()).toBe(true);
	document.dispatchEvent(new Event('visibilitychange'));
	expect(isGone()).toBe(false);
});

test('keeps no timer once it is taken away', () => {
	const {shown} = shownElement();
	shown.remove();
	vi.advanceTimersByTime(2000);
	expect(vi.getTimerCount()).toBe(0);
});
