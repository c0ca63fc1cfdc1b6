import {parseHTML} from 'linkedom';
import {afterEach, expect, test, vi} from 'vitest';
import {gather, glance} from '../../src/content/gather.ts';
import {watchPage} from '../../src/content/watch-page.ts';
import {recognise, sites} from '../../src/sites/index.ts';
import {DrivenObserver} from './driven-observer.ts';

const url = new URL('https://www.flickr.com/photos/ada-muster/albums/72157600000000001');
const photo = (id: string | number) => `<div class="photo-card"><img src="https://live.staticflickr.com/1/${id}.jpg" width="240"></div>`;
const album = Array.from({length: 1000}, (_, index) => photo(index)).join('');
const open = (body: string) => parseHTML(`<!doctype html><html><title>Ada Muster</title><body>${body}</body></html>`).document;

afterEach(() => vi.unstubAllGlobals());

/** The pictures whose attributes were read meanwhile. */
function picturesRead(document: Document, read: typeof gather): number {
	const recognition = recognise(url);
	const prototype = Object.getPrototypeOf(document.querySelector('img'));
	if (!recognition) throw new Error('not recognised');
	const original = prototype.getAttribute;
	const asked = new Set<unknown>();
	const spy = vi.spyOn(prototype, 'getAttribute').mockImplementation(function (this: unknown, name) {
		asked.add(this);
		return original.call(this, name);
	});
	read(document, url, recognition);
	spy.mockRestore();
	return asked.size;
}

test('bug: each look at a page of a thousand pictures read four hundred: the first reads forty', () => {
	expect(picturesRead(open(album), glance)).toBe(40);
	expect(picturesRead(open(album), gather)).toBeGreaterThanOrEqual(400);
});

test('what the first look begins with is what is looked at in the end', () => {
	const recognition = recognise(url);
	const [first, whole] = [glance, gather].map(read => recognition && read(open(album), url, recognition).images.slice(0, 4));
	expect(first).toHaveLength(4);
	expect(first).toEqual(whole);
});

test('pictures that stand behind forty that are none are seen at the first look all the same', async () => {
	vi.stubGlobal('MutationObserver', DrivenObserver);
	const document = open(`${photo('').repeat(60).replaceAll('https:', 'data:')}${photo(1)}`);
	Object.assign(document, {visibilityState: 'visible'});
	const onFirstLook = vi.fn();
	const rest = {isAllowed: async () => true, onNavigation: () => undefined, onPage: () => undefined, onLeave: () => undefined};
	watchPage({document, sites: () => sites, address: () => url.href, onFirstLook, ...rest});
	await vi.waitFor(() => expect(onFirstLook).toHaveBeenCalledOnce());
	expect(onFirstLook.mock.calls[0]?.[1].images).toHaveLength(1);
});
