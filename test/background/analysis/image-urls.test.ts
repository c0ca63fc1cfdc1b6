import {describe, expect, test} from 'vitest';
import {imageUrls} from '../../../src/background/analysis/image-urls.ts';
import {sizeNamings} from '../../../src/background/analysis/usual-sizes.ts';
import type {ImageArtifact} from '../../../src/core/page/artifacts.ts';

const image = (imageUrl: string, srcset: ImageArtifact['srcset'] = []): ImageArtifact => ({
	imageUrl: imageUrl,
	srcset,
	naturalWidth: 0,
	naturalHeight: 0,
	displayedWidth: 0,
	displayedHeight: 0,
	role: 'photo',
	hasAlt: false,
});
const addresses = (image: ImageArtifact, rules: Partial<Parameters<typeof imageUrls>[1]> = {}) =>
	imageUrls(image, {matches: ['https://pics.example/*'], ...rules}).map(url => url.href);
const noSite = {matches: [], imageParameters: ['id', 'url']};

test('the displayed image is requested if it is the only one', () => {
	expect(addresses(image('https://pics.example/a.jpg'))).toEqual(['https://pics.example/a.jpg']);
});

test('the widest of a srcset comes first and the displayed image last', () => {
	const srcset = [
		{url: 'https://pics.example/small.jpg', width: 100},
		{url: 'https://pics.example/large.jpg', width: 900},
	];
	expect(addresses(image('https://pics.example/small.jpg', srcset))).toEqual([
		'https://pics.example/large.jpg',
		'https://pics.example/small.jpg',
	]);
});

test('the site’s own rule for larger images comes before the srcset', () => {
	const enlarge = [[/_small\.jpg$/, '_original.jpg']] as const;
	const srcset = [{url: 'https://pics.example/a_medium.jpg', density: 2}];
	expect(addresses(image('https://pics.example/a_small.jpg', srcset), {enlarge})).toEqual([
		'https://pics.example/a_original.jpg',
		'https://pics.example/a_medium.jpg',
		'https://pics.example/a_small.jpg',
	]);
});

test('at most three URLs for one image, always including the displayed one', () => {
	const srcset = [1, 2, 3, 4, 5].map(density => ({url: `https://pics.example/${density}.jpg`, density}));
	expect(addresses(image('https://pics.example/shown.jpg', srcset))).toEqual([
		'https://pics.example/5.jpg',
		'https://pics.example/4.jpg',
		'https://pics.example/shown.jpg',
	]);
});

describe('on pages of no site', () => {
	const at = (address: string) => new URL(address, 'https://club.example').href;

	test.each(sizeNamings.map(({name, example}) => [name, ...example] as const))('the usual sizes of %s', (_, shown, largest) => {
		expect(addresses(image(at(shown)), noSite)).toEqual([at(largest), at(shown)]);
		expect(addresses(image(at(largest)), noSite), 'the largest has no larger one').toEqual([at(largest)]);
	});

	test.each([
		['imgix', '/ada.jpg?w=300&h=200&fit=crop&auto=format&s=0123456789abcdef', '/ada.jpg'],
		['Photon', 'https://i0.wp.com/club.example/ada.jpg?resize=300%2C200&ssl=1', 'https://i0.wp.com/club.example/ada.jpg'],
		['Shopify today', '/cdn/shop/files/ada.jpg?v=1683744744&width=300', '/cdn/shop/files/ada.jpg'],
		['a script that is told which image', '/thumb.php?id=17&width=300&token=0123', '/thumb.php?id=17'],
	])('a size among the parameters: %s', (_, shown, largest) => {
		expect(addresses(image(at(shown)), noSite)).toEqual([at(largest), at(shown)]);
	});

	test.each(['/ada.jpg', '/ada.jpg?v=2', '/images/2024x1.jpg', '/styles/ada.jpg', '/unsafe/ada.jpg', '/image/upload/v17/ada.jpg'])(
		'nothing is guessed from %s',
		shown => {
			expect(addresses(image(at(shown)), noSite)).toEqual([at(shown)]);
		},
	);

	test('each has its source', () => {
		expect(sizeNamings.filter(({source}) => !source.startsWith('https://'))).toEqual([]);
	});

	test('a long address is worked through at once', () => {
		const long = `https://club.example/${'unsafe/1x1/upload/w_1/a-'.repeat(170)}.jpg?w=1`;
		expect(addresses(image(long), noSite).length).toBeGreaterThan(0);
	});
});

test('the sites’ own pages keep to their own rules', () => {
	const shown = 'https://pics.example/ada-300x200.jpg?w=300';
	expect(addresses(image(shown))).toEqual([shown]);
	expect(addresses(image(shown), {matches: [], enlarge: [[/nothing/, '']]})).toEqual([shown]);
});
