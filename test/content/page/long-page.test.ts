import {parseHTML} from 'linkedom';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {watchPage} from '../../../src/content/page/watch-page.ts';
import {sites} from '../../../src/sites/index.ts';

const address = 'https://www.flickr.com/photos/ada-muster/';
const cards = Array.from(
	{length: 12},
	(_, index) => `<div class="photo-card"><img src="https://live.staticflickr.com/1/${index}_a.jpg" width="200" height="200"></div>`,
);
const html = `<!doctype html><html><head><title>Ada Muster | Flickr</title></head><body>${cards.join('')}</body></html>`;

/** Milliseconds that one look-up in a document of 120,000 elements takes. */
const perLookUp = 2;
/** Look-ups in the document by turn, a turn being what runs before the page's own scripts can. */
let turns: number[] = [0];
const documentPrototype = Object.getPrototypeOf(parseHTML('<p>').document);
const slow = ['querySelectorAll', 'querySelector'] as const;

beforeEach(() => {
	vi.useFakeTimers();
	turns = [0];
	let spent = 0;
	const startedAt = performance.now();
	vi.spyOn(performance, 'now').mockImplementation(() => startedAt + spent);
	const later = setTimeout;
	vi.stubGlobal('setTimeout', (callback: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) =>
		later(() => {
			turns.push(0);
			callback(...given);
		}, delay),
	);
	vi.stubGlobal(
		'MutationObserver',
		class {
			observe() {}
			disconnect() {}
		},
	);
	for (const name of slow) {
		const original = documentPrototype[name];
		documentPrototype[name] = function (this: object, selector: string) {
			spent += perLookUp;
			turns[turns.length - 1] = (turns.at(-1) ?? 0) + 1;
			return original.call(this, selector);
		};
	}
});
afterEach(async () => {
	await vi.runAllTimersAsync();
	for (const name of slow) delete documentPrototype[name];
	vi.restoreAllMocks();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('bug: a page of 120,000 elements was read in one go: from its load to its report, four look-ups at most run in one turn', async () => {
	const {document} = parseHTML(html);
	Object.assign(document, {visibilityState: 'visible'});
	const onPage = vi.fn();
	watchPage({
		document,
		sites: () => sites.filter(({id}) => id === 'flickr'),
		reader: () => undefined,
		address: () => address,
		onNavigation: () => undefined,
		isAllowed: async () => true,
		onPreview: () => undefined,
		onPage,
		onLeave: () => undefined,
	});
	await vi.advanceTimersByTimeAsync(60_000);
	expect(onPage.mock.calls[0]?.[1].images).toHaveLength(cards.length);
	expect(turns.reduce((sum, lookUps) => sum + lookUps, 0)).toBeGreaterThan(20);
	expect(Math.max(...turns)).toBeLessThanOrEqual(4);
});
