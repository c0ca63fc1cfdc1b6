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

test('the picture shown is asked for when it is the only one', () => {
	expect(addresses(image('https://pics.example/a.jpg'))).toEqual(['https://pics.example/a.jpg']);
});

test('the widest of a srcset comes first and the picture shown last', () => {
	const srcset = [
		{url: 'https://pics.example/small.jpg', width: 100},
		{url: 'https://pics.example/large.jpg', width: 900},
	];
	expect(addresses(image('https://pics.example/small.jpg', srcset))).toEqual([
		'https://pics.example/large.jpg',
		'https://pics.example/small.jpg',
	]);
});

test("the site's own size rule beats what the page offers", () => {
	const enlarge = [[/_small\.jpg$/, '_original.jpg']] as const;
	const srcset = [{url: 'https://pics.example/a_medium.jpg', density: 2}];
	expect(addresses(image('https://pics.example/a_small.jpg', srcset), enlarge)).toEqual([
		'https://pics.example/a_original.jpg',
		'https://pics.example/a_medium.jpg',
		'https://pics.example/a_small.jpg',
	]);
});

test('no more than three requests for one picture, the one shown always among them', () => {
	const srcset = [1, 2, 3, 4, 5].map(density => ({url: `https://pics.example/${density}.jpg`, density}));
	expect(addresses(image('https://pics.example/shown.jpg', srcset))).toEqual([
		'https://pics.example/5.jpg',
		'https://pics.example/4.jpg',
		'https://pics.example/shown.jpg',
	]);
});
