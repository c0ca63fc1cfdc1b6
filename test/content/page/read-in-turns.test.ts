import {parseHTML} from 'linkedom';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {gather, gatherPreview} from '../../../src/content/gather/gather.ts';
import {queryAll, textOf} from '../../../src/dom/query.ts';
import {longestTurn, maxRestarts, readInTurns} from '../../../src/dom/read-in-turns.ts';
import {matchPage} from '../../../src/sites/index.ts';

const url = new URL('https://www.flickr.com/photos/ada-muster/');
const pageMatch = matchPage(url);
if (!pageMatch) throw new Error('no site matches the page');

/** Milliseconds that a query of a document of 120,000 elements may take. */
const perQuery = 3;
let spent = 0;
let asked: string[] = [];
let change = (): void => undefined;
let observed = 0;
const documentPrototype = Object.getPrototypeOf(parseHTML('<p>').document);
const slow = ['querySelectorAll', 'querySelector'] as const;

beforeEach(() => {
	vi.useFakeTimers();
	spent = 0;
	asked = [];
	observed = 0;
	const startedAt = performance.now();
	vi.spyOn(performance, 'now').mockImplementation(() => startedAt + spent);
	vi.stubGlobal(
		'MutationObserver',
		class {
			constructor(callback: () => void) {
				change = callback;
			}
			observe() {
				observed = 1;
			}
			disconnect() {
				observed = 0;
			}
		},
	);
	for (const name of slow) {
		const original = documentPrototype[name];
		documentPrototype[name] = function (this: object, selector: string) {
			spent += perQuery;
			asked.push(selector);
			return original.call(this, selector);
		};
	}
});
afterEach(async () => {
	// The next reading would wait for the turn after this one.
	await vi.runAllTimersAsync();
	for (const name of slow) delete documentPrototype[name];
	vi.restoreAllMocks();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const card = (index: number) =>
	`<div class="photo-card"><img src="https://live.staticflickr.com/1/${index}_a.jpg" width="200" height="200"></div>`;
const page = (): Document =>
	parseHTML(`<!doctype html><html><head><title>Ada Muster | Flickr</title></head><body>${[1, 2, 3, 4, 5].map(card).join('')}</body></html>`)
		.document;

/** Reads in turns, and calls back between them. */
async function readWith<T>(document: Document, read: () => T, between: (turns: number) => void = () => undefined) {
	let turns = 0;
	let isDone = false;
	const readOnce = () => {
		turns += 1;
		return read();
	};
	const result = readInTurns(document, readOnce, new AbortController().signal).finally(() => {
		isDone = true;
	});
	// The test awaits it below.
	result.catch(() => undefined);
	while (!isDone) {
		await vi.advanceTimersByTimeAsync(1);
		between(turns);
	}
	return {result: await result, turns};
}

test('bug: a page of 120,000 elements was kept waiting for a tenth of a second: no turn begins a look-up after its end', async () => {
	const document = page();
	for (const read of [gatherPreview, gather]) {
		const turns: number[] = [];
		const {result} = await readWith(document, () => {
			const before = spent;
			try {
				return read(document, url, pageMatch);
			} finally {
				turns.push(spent - before);
			}
		});
		expect(turns.length).toBeGreaterThan(2);
		// The first look-up, those begun before the end of the turn, and no other.
		expect(Math.max(...turns)).toBeLessThanOrEqual(perQuery + longestTurn + perQuery);
		expect(result).toEqual(read(document, url, pageMatch));
	}
});

test('what was looked up in one turn is not looked up again in the next', async () => {
	const document = page();
	const selectors = ['a', 'b', 'i', 'p', 's', 'u'];
	const {turns} = await readWith(document, () => [...selectors, ...selectors].map(selector => queryAll(document, selector).length));
	expect(turns).toBeGreaterThan(1);
	expect(asked).toEqual(selectors);
});

test('an ordinary page is read in one turn, and never observed', async () => {
	const document = page();
	vi.spyOn(performance, 'now').mockReturnValue(1);
	const {result, turns} = await readWith(document, () => gather(document, url, pageMatch));
	expect(turns).toBe(1);
	expect(result).toEqual(gather(document, url, pageMatch));
	expect(observed).toBe(0);
});

test('a page that changes between turns is read from the start: the report is of one state, never of two', async () => {
	const document = page();
	let isChanged = false;
	const {result} = await readWith(
		document,
		() => gather(document, url, pageMatch),
		turns => {
			if (turns < 5 || isChanged) return;
			isChanged = true;
			document.body.innerHTML = [101, 102, 103].map(card).join('');
			document.title = 'Nobody';
			change();
		},
	);
	expect(isChanged).toBe(true);
	expect(result).toEqual(gather(document, url, pageMatch));
	expect(result.images.map(({imageUrl}) => imageUrl)).toEqual(
		[101, 102, 103].map(index => `https://live.staticflickr.com/1/${index}_a.jpg`),
	);
	expect(observed).toBe(0);
});

test('a page that never holds still is begun again a few times, and then read as it is', async () => {
	const document = page();
	const read = () => gather(document, url, pageMatch);
	const still = await readWith(document, read);
	const restless = await readWith(document, read, () => change());
	expect(restless.result).toEqual(still.result);
	expect(restless.turns).toBeGreaterThan(still.turns);
	expect(restless.turns).toBeLessThanOrEqual(still.turns * (maxRestarts + 1));
});

test('a page that is left while it is read is not read to its end', async () => {
	const document = page();
	const controller = new AbortController();
	const read = vi.fn(() => gather(document, url, pageMatch));
	const outcome = readInTurns(document, read, controller.signal).catch(error => error);
	controller.abort(new Error('left'));
	await vi.advanceTimersByTimeAsync(10);
	expect(await outcome).toEqual(new Error('left'));
	expect(read).toHaveBeenCalledOnce();
	expect(observed).toBe(0);
});

test('each turn gets further, even if one look-up takes longer than a turn', async () => {
	const document = page();
	const {result} = await readWith(document, () =>
		['a', 'b', 'i'].map(selector => {
			spent += 10 * longestTurn;
			return queryAll(document, selector).length;
		}),
	);
	expect(result).toEqual([0, 0, 0]);
});

test('an error ends the reading, and nothing is remembered outside of it', async () => {
	const document = page();
	const [image] = queryAll(document, 'div');
	const read = () => {
		queryAll(document, 'div');
		throw new Error('hostile');
	};
	await expect(readWith(document, read)).rejects.toThrow('hostile');
	if (image) image.textContent = 'one';
	expect(image && textOf(image)).toBe('one');
	if (image) image.textContent = 'two';
	expect(image && textOf(image)).toBe('two');
});
