import fc from 'fast-check';
import {parseHTML} from 'linkedom';
import * as v from 'valibot';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {gather} from '../../../src/content/gather/gather.ts';
import {onNavigation} from '../../../src/content/page/navigation.ts';
import {waitForPage} from '../../../src/content/page/wait-for-page.ts';
import {maxCharacters, maxImages, type PageArtifacts} from '../../../src/core/page/artifacts.ts';
import {pageArtifacts} from '../../../src/core/page/artifacts-schema.ts';
import {queryFirst, textOf} from '../../../src/dom/query.ts';
import {matchPage} from '../../../src/sites/index.ts';

const profile = new URL('https://www.flickr.com/photos/ada-muster/');

function gatherFrom(html: string): PageArtifacts {
	const pageMatch = matchPage(profile);
	if (!pageMatch) throw new Error('no site matches the page');
	return gather(parseHTML(html).document, profile, pageMatch);
}

const card = (attributes: string) => `<div class="photo-card"><img width="200" height="200" ${attributes}></div>`;
const image = (index: number | string) => `https://live.staticflickr.com/1/${index}_a.jpg`;

test('bug: images with URLs of megabytes filled the browser’s memory with three tabs', () => {
	const long = 'a'.repeat(4000);
	const srcset = (index: number) => Array.from({length: 20}, (_, size) => `${image(`${index}${long}${size}`)} ${size + 1}w`).join(', ');
	const artifacts = gatherFrom(
		Array.from({length: 60}, (_, index) => card(`src="${image(`${index}${long}`)}" srcset="${srcset(index)}"`)).join(''),
	);
	expect(artifacts.images).toHaveLength(maxImages);
	expect(JSON.stringify(artifacts).length).toBeLessThan(maxCharacters * 1.2);
	expect(v.is(pageArtifacts, artifacts)).toBe(true);

	const [first] = artifacts.images;
	const tooMuch = {...artifacts, images: artifacts.images.map(() => ({...first, srcset: Array(20).fill({url: image(long)})}))};
	expect(v.is(pageArtifacts, tooMuch)).toBe(false);
});

test('reports no more than forty of ten thousand images', () => {
	const {images} = gatherFrom(Array.from({length: 10_000}, (_, index) => `<img src="${image(index)}" width="200">`).join(''));
	expect(images).toHaveLength(maxImages);
});

test('bug: twelve thousand names and as many alternative texts as we read kept a page busy for seconds; twice as many take twice the steps', () => {
	const steps = (count: number) => {
		const people = Array.from({length: count}, (_, index) => ({
			'@type': 'Person',
			name: `Ada ${'ABCDEFGHIJ'[index % 10]}muster${'x'.repeat(index % 97)}`,
		}));
		const images = Array.from({length: count}, (_, index) => card(`src="${image(index)}" alt="Somebody ${index}"`));
		const lowered = vi.spyOn(String.prototype, 'toLocaleLowerCase');
		const searched = vi.spyOn(String.prototype, 'includes');
		const {identity} = gatherFrom(`<script type="application/ld+json">${JSON.stringify(people)}</script>${images.join('')}`);
		const calls = lowered.mock.calls.length + searched.mock.calls.length;
		vi.restoreAllMocks();
		expect(identity.hasName).toBe(true);
		return calls;
	};
	expect(steps(200)).toBeLessThanOrEqual(2.2 * steps(100));
	expect(steps(400)).toBeLessThanOrEqual(2.2 * steps(200));
});

describe('structured data', () => {
	const block = (json: string) => `<script type="application/ld+json">${json}</script>`;

	test('is not read if it has megabytes', () => {
		const person = `{"@type":"Person","name":"Ada Muster","description":"${'a'.repeat(5_000_000)}"}`;
		expect(gatherFrom(block(person) + card(`src="${image(1)}"`)).identity.hasStructuredPerson).toBe(false);
	});

	test('in many blocks is read up to the limit for one', () => {
		const filler = block(`{"description":"${'a'.repeat(300_000)}"}`);
		expect(gatherFrom(filler + filler + block('{"@type":"Person"}')).identity.hasStructuredPerson).toBe(false);
		expect(gatherFrom(filler + block('{"@type":"Person"}')).identity.hasStructuredPerson).toBe(true);
	});

	test('a hundred thousand levels deep yields nothing and breaks nothing', () => {
		const deep = `${'['.repeat(100_000)}{"@type":"Person"}${']'.repeat(100_000)}`;
		expect(gatherFrom(block(deep) + card(`src="${image(1)}"`)).images).toHaveLength(1);
	});
});

test('reads only the beginning of an element of megabytes', () => {
	const {document} = parseHTML(`<p>${'ada <b>muster</b> '.repeat(100_000)}</p>`);
	const paragraph = queryFirst(document, 'p');
	expect(paragraph && textOf(paragraph)).toHaveLength(1000);
	expect(paragraph && textOf(paragraph, 7)).toBe('ada mus');
});

/** What ordinary pages contain, and what only hostile ones do. */
const attribute = fc.constantFrom(
	'src',
	'srcset',
	'data-src',
	'alt',
	'style',
	'poster',
	'href',
	'content',
	'itemtype',
	'name',
	'id',
	'class',
);
const value = fc.oneof(
	fc.constantFrom(image(1), image('2_b'), 'javascript:alert(1)', 'data:image/png;base64,AAAA', 'blob:https://www.flickr.com/1', '//x', ''),
	fc.constantFrom('photo-card', 'avatar person', 'localName', 'textContent', 'querySelectorAll', 'og:image', 'robots', 'schema.org/Person'),
	fc.string({unit: 'binary', maxLength: 40}),
	fc.constantFrom('\u202eMuster\u202c Ada', '<img src=x onerror=alert(1)>', '\0\u0007', 'a'.repeat(5000), `${'A '.repeat(500)}`),
);
const tag = fc.constantFrom(
	'img',
	'div',
	'form',
	'input',
	'meta',
	'script',
	'video',
	'picture',
	'source',
	'svg',
	'image',
	'a',
	'h1',
	'title',
);
const element = fc.record({tag, attributes: fc.array(fc.tuple(attribute, value), {maxLength: 5}), text: value});
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

test('whatever a page contains, its report fits the message’s schema and has none of the page’s words', () => {
	fc.assert(
		fc.property(fc.array(element, {maxLength: 30}), elements => {
			const html = elements
				.map(
					({tag, attributes, text}) =>
						`<${tag} ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}>${text}</${tag}>`,
				)
				.join('');
			const artifacts = gatherFrom(`<html><body>${html}</body></html>`);
			expect(v.safeParse(pageArtifacts, artifacts).issues).toBeUndefined();
			for (const {imageUrl} of artifacts.images) expect(imageUrl).toMatch(/^https?:\/\/(?:[\w-]+\.)*static\.?flickr\.com\//);
			expect(JSON.stringify(artifacts)).not.toMatch(/muster|onerror|javascript:|data:|blob:/i);
		}),
	);
});

describe('a page that never settles', () => {
	let notify: () => void;
	beforeEach(() => {
		notify = () => undefined;
		vi.useFakeTimers();
		vi.stubGlobal(
			'MutationObserver',
			class {
				constructor(callback: () => void) {
					notify = callback;
				}
				observe() {}
				disconnect() {
					notify = () => undefined;
				}
			},
		);
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});
	const document = {visibilityState: 'visible'} as Document;

	/** Changes every ten milliseconds while the page is being waited for. */
	async function looksDuring(milliseconds: number, look: () => boolean): Promise<void> {
		const waited = waitForPage(document, async () => look(), new AbortController().signal).catch(() => undefined);
		for (let now = 0; now < milliseconds; now += 10) {
			notify();
			await vi.advanceTimersByTimeAsync(10);
		}
		await waited;
	}

	test('is read five times a second, for at most ten seconds', async () => {
		const look = vi.fn(() => false);
		await looksDuring(30_000, look);
		expect(look.mock.calls.length).toBeGreaterThan(30);
		expect(look.mock.calls.length).toBeLessThanOrEqual(52);
		expect(vi.getTimerCount()).toBe(0);
	});

	test('bug: a huge page was read without a pause; a read of half a second is followed by a pause of five seconds', async () => {
		let spent = 0;
		const now = performance.now.bind(performance);
		vi.spyOn(performance, 'now').mockImplementation(() => now() + spent);
		const look = vi.fn(() => {
			spent += 500;
			return false;
		});
		await looksDuring(30_000, look);
		expect(look.mock.calls.length).toBeLessThanOrEqual(5);
	});

	test('bug: a page that cannot be read was observed forever, and read again on each change', async () => {
		let looks = 0;
		await looksDuring(5000, () => {
			looks += 1;
			if (looks > 1) throw new Error('hostile');
			return false;
		});
		expect(looks).toBe(2);
		expect(vi.getTimerCount()).toBe(0);
	});
});

test('bug: each click that a page forged started three timers', () => {
	vi.useFakeTimers();
	const window = new EventTarget();
	const listener = vi.fn();
	onNavigation(window as Window, listener);
	for (let click = 0; click < 10_000; click++) window.dispatchEvent(new Event('click'));
	expect(vi.getTimerCount()).toBe(3);
	vi.runAllTimers();
	expect(listener).toHaveBeenCalledTimes(3);
	vi.useRealTimers();
});
