import {parseHTML} from 'linkedom';
import {afterEach, expect, test, vi} from 'vitest';
import {gather, gatherPreview} from '../../../src/content/gather/gather.ts';
import {watchPage} from '../../../src/content/page/watch-page.ts';
import {matchPage, sites} from '../../../src/sites/index.ts';
import {DrivenObserver} from '../page/driven-observer.ts';

const url = new URL('https://www.flickr.com/photos/ada-muster/albums/72157600000000001');
const photo = (id: string | number) => `<div class="photo-card"><img src="https://live.staticflickr.com/1/${id}.jpg" width="240"></div>`;
const album = Array.from({length: 1000}, (_, index) => photo(index)).join('');
const open = (body: string) => parseHTML(`<!doctype html><html><title>Ada Muster</title><body>${body}</body></html>`).document;

afterEach(() => vi.unstubAllGlobals());

/** The images whose attributes were read in the meantime. */
function picturesRead(document: Document, read: typeof gather): number {
	const pageMatch = matchPage(url);
	const prototype = Object.getPrototypeOf(document.querySelector('img'));
	if (!pageMatch) throw new Error('not matched');
	const original = prototype.getAttribute;
	const asked = new Set<unknown>();
	const spy = vi.spyOn(prototype, 'getAttribute').mockImplementation(function (this: unknown, name) {
		asked.add(this);
		return original.call(this, name);
	});
	read(document, url, pageMatch);
	spy.mockRestore();
	return asked.size;
}

test('bug: each read of a page of a thousand images took four hundred; a preview takes forty', () => {
	expect(picturesRead(open(album), gatherPreview)).toBe(40);
	expect(picturesRead(open(album), gather)).toBeGreaterThanOrEqual(400);
});

test('a preview reports the images that are analysed in the end', () => {
	const pageMatch = matchPage(url);
	const [first, whole] = [gatherPreview, gather].map(read => pageMatch && read(open(album), url, pageMatch).images.slice(0, 4));
	expect(first).toHaveLength(4);
	expect(first).toEqual(whole);
});

test('images that come after forty other elements are found all the same', async () => {
	vi.stubGlobal('MutationObserver', DrivenObserver);
	const document = open(`${photo('').repeat(60).replaceAll('https:', 'data:')}${photo(1)}`);
	Object.assign(document, {visibilityState: 'visible'});
	const onPreview = vi.fn();
	const rest = {isAllowed: async () => true, onNavigation: () => undefined, onPage: () => undefined, onLeave: () => undefined};
	watchPage({document, sites: () => sites, reader: () => undefined, address: () => url.href, onPreview, ...rest});
	await vi.waitFor(() => expect(onPreview).toHaveBeenCalledOnce());
	expect(onPreview.mock.calls[0]?.[1].images).toHaveLength(1);
});
