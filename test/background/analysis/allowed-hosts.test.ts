import {expect, test} from 'vitest';
import {imageHosts, isImageAddress} from '../../../src/background/analysis/allowed-hosts.ts';
import {getSite} from '../../../src/sites/index.ts';
import {evidenceOf, imageEvidenceOf} from '../../core/evidence-of.ts';

const image = {...imageEvidenceOf({}).artifact, imageUrl: 'https://a.example/1.jpg', srcset: [{url: 'https://b.example/1.jpg'}]};
const page = {...evidenceOf({}).page, images: [image, image]};

test('a site’s pictures are where the site says, whatever the page shows', () => {
	expect(imageHosts(getSite('x'), page)).toEqual(['pbs.twimg.com']);
});

test('where no site says it, they are where the page shows them', () => {
	expect(imageHosts(getSite('any-page'), page)).toEqual(['a.example', 'b.example']);
});

test('bug: a page of no site had the hosts of other sites asked, for which nobody had been asked', () => {
	const images = [
		'https://pbs.twimg.com/a.jpg',
		'https://live.staticflickr.com/a.jpg',
		'https://www.instagram.com/a',
		'https://a.example/1.jpg',
	];
	const foreign = {...page, images: images.map(imageUrl => ({...image, imageUrl, srcset: []}))};
	expect(imageHosts(getSite('any-page'), foreign)).toEqual(['a.example']);
});

test.each([
	['a picture of the site', 'https://pbs.twimg.com/profile_images/1/a.jpg', true],
	['the site’s own pages', 'https://x.com/logout?', false],
	['what is no picture of people', 'https://abs.twimg.com/sticky/default_profile_images/a.png', false],
	['a picture that does something', 'https://pbs.twimg.com/logout', false],
])('%s: %s', (_, address, isAsked) => {
	expect(isImageAddress(new URL(address), getSite('x'))).toBe(isAsked);
});
