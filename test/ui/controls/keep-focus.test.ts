import {parseHTML} from 'linkedom';
import {afterEach, expect, test, vi} from 'vitest';
import {findPlace, keepFocus, pathFrom} from '../../../src/ui/controls/keep-focus.ts';

const markup = `<!doctype html><body><main>
	<h1>Where you stand</h1>
	<section class="pages"><h2>Your pages</h2><ul>
		<li class="entry"><p>flickr</p><details><summary>More</summary><p><button class="address"></button><button class="page"></button></p></details></li>
		<li class="entry"><details><summary>More</summary><button class="other"></button></details></li>
	</ul></section>
</main></body>`;

function pageWith() {
	const {document} = parseHTML(markup);
	const find = (selector: string): HTMLElement => document.querySelector(selector) as unknown as HTMLElement;
	return {document: document as unknown as Document, find};
}

/** What stands nearest to a button once `gone` was removed. */
function placeAfter(button: string, gone: string): string | null | undefined {
	const {find} = pageWith();
	const [, ...around] = pathFrom(find(button));
	find(gone).remove();
	return findPlace(around)?.textContent;
}

test('a button that goes alone leaves the focus in its entry, one that takes its entry along in its card, and else in the page', () => {
	expect(placeAfter('.address', '.address')).toBe('More');
	expect(placeAfter('.page', '.entry')).toBe('Your pages');
	expect(placeAfter('.page', '.pages')).toBe('Where you stand');
});

afterEach(() => vi.unstubAllGlobals());

test('only a focus that is lost is brought back', () => {
	let look = (): void => undefined;
	class Observer {
		constructor(callback: () => void) {
			look = callback;
		}
		observe(): void {}
	}
	vi.stubGlobal('MutationObserver', Observer);
	const {document, find} = pageWith();
	let focused: Element | null = null;
	Object.defineProperty(document, 'activeElement', {get: () => focused ?? document.body});
	const title = find('h2');
	title.focus = vi.fn();
	keepFocus(document);
	const focus = (selector: string): void => {
		focused = find(selector);
		focused.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('focusin', {bubbles: true}));
	};

	focus('.page');
	find('.other').remove();
	look();
	expect(title.focus).not.toHaveBeenCalled();
	find('.entry').remove();
	// Something else has the focus: it keeps it.
	look();
	expect(title.focus).not.toHaveBeenCalled();
	focused = null;
	look();
	look();
	expect(title.focus).toHaveBeenCalledTimes(1);
	expect(title.tabIndex).toBe(-1);
});
