import {parseHTML} from 'linkedom';
import {expect, test, vi} from 'vitest';
import {findElements} from '../../../src/content/faces/find-elements.ts';

const documentOf = (html: string) =>
	parseHTML(`<!doctype html><html><head><base href="https://club.example/people/"></head><body>${html}</body></html>`).document;

test('finds every element that shows an image, under any of its addresses', () => {
	const document = documentOf(`
		<img id="a" src="/ada.jpg"><img id="b" src="small.jpg" srcset="/ada.jpg 2x">
		<div id="c" style="background-image:url(/ada.jpg#top)"></div><img id="d" src="/bert.jpg">`);
	const found = findElements(document, ['https://club.example/ada.jpg', 'https://club.example/cleo.jpg']);
	expect([...found].map(([imageUrl, elements]) => [imageUrl, ...elements.map(({id}) => id)])).toEqual([
		['https://club.example/ada.jpg', 'a', 'b', 'c'],
		['https://club.example/cleo.jpg'],
	]);
});

test('bug: the page was gone through once for each image; for twice as many images on it, it is read once, too', () => {
	const document = documentOf(Array.from({length: 100}, (_, index) => `<img src="/${index}.jpg">`).join(''));
	const reads = (count: number) => {
		const read = vi.spyOn(Object.getPrototypeOf(document.querySelector('img')), 'getAttribute');
		findElements(
			document,
			Array.from({length: count}, (_, index) => `https://club.example/${index}.jpg`),
		);
		const {length} = read.mock.calls;
		read.mockRestore();
		return length;
	};
	expect(reads(10)).toBeGreaterThan(100);
	expect(reads(40)).toBe(reads(10));
});
