import {expect, test} from 'vitest';
import {imageUrls} from '../../../src/background/analysis/image-urls.ts';
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
const addresses = (...args: Parameters<typeof imageUrls>) => imageUrls(...args).map(url => url.href);

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
	expect(addresses(image('https://pics.example/a_small.jpg', srcset), enlarge)).toEqual([
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
