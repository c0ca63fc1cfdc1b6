import {expect, test} from 'vitest';
import {imageHosts, isImageAddress} from '../../../src/background/analysis/allowed-hosts.ts';
import {getSite} from '../../../src/sites/index.ts';
import {evidenceOf, imageEvidenceOf} from '../../core/evidence-of.ts';

const image = {...imageEvidenceOf({}).artifact, imageUrl: 'https://a.example/1.jpg', srcset: [{url: 'https://b.example/1.jpg'}]};
const page = {...evidenceOf({}).page, images: [image, image]};

test('a site’s image hosts are those in its definition, whatever the page shows', () => {
	expect(imageHosts(getSite('x'), page)).toEqual(['pbs.twimg.com']);
});

test('a page of no site has the image hosts that it shows', () => {
	expect(imageHosts(getSite('any-page'), page)).toEqual(['a.example', 'b.example']);
});

test('bug: a page of no site had the hosts of other sites requested, for which nobody had given access', () => {
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
	['an image that shows no person', 'https://abs.twimg.com/sticky/default_profile_images/a.png', false],
	['an image URL that may do something', 'https://pbs.twimg.com/logout', false],
])('%s: %s', (_, address, isAsked) => {
	expect(isImageAddress(new URL(address), getSite('x'))).toBe(isAsked);
});
