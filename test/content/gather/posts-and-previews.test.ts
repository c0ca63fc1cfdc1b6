import {parseHTML} from 'linkedom';
import {expect, test} from 'vitest';
import {gather} from '../../../src/content/gather/gather.ts';
import {matchPage} from '../../../src/sites/index.ts';

/** What real sites' rules gather from an invented page: the role and the file of each image. */
function foundAt(address: string, html: string, isLoaded = true) {
	const url = new URL(address);
	const pageMatch = matchPage(url);
	if (!pageMatch) throw new Error(`${address} is no page of a site`);
	const {images} = gather(parseHTML(html).document, url, pageMatch, isLoaded);
	return images.map(({role, imageUrl}) => `${role} ${new URL(imageUrl).pathname.split('/').at(-1)}`);
}

const link = (href: string, inside: string) => `<a href="${href}">${inside}</a>`;
const onMedium = (path: string, width = 131) => `<img alt="" src="https://miro.medium.com/${path}" width="${width}" height="${width}">`;
const preview = (file: string) => `<meta property="og:image" content="https://miro.medium.com/max/2400/${file}">`;

test('bug: on a profile, the picture of a story was taken for the portrait', () => {
	const story = link('/@ada.muster/the-lake-0123456789ab', onMedium('max/60/1*lake.jpeg', 700));
	expect(foundAt('https://medium.com/@ada.muster', story)).toEqual(['photo 1*lake.jpeg']);
	expect(foundAt('https://medium.com/@ada.muster', story + link('/@ada.muster/about', onMedium('fit/c/96/96/1*ada.png')))).toEqual([
		'portrait 1*ada.png',
		'photo 1*lake.jpeg',
	]);
});

test('bug: the image that the head of a profile names was a photo where no rule knew it', () => {
	expect(foundAt('https://medium.com/@ada.muster', preview('1*ada.png') + onMedium('fit/c/262/262/1*ada.png'))).toEqual([
		'portrait 1*ada.png',
	]);
	expect(foundAt('https://ada-muster.medium.com/about', preview('0*ada') + onMedium('fit/c/1360/1360/0*ada', 680))).toEqual([
		'portrait 0*ada',
	]);
});

test('but a head that is left over from an earlier page names nobody', () => {
	const left = `<meta property="og:url" content="https://medium.com/@bob.muster">${preview('1*bob.png')}`;
	expect(foundAt('https://medium.com/@ada.muster', left + onMedium('fit/c/262/262/1*bob.png'), false)).toEqual(['photo 1*bob.png']);
});

test('a publication’s logo in a link to its home is not the author of a story', () => {
	const head = '<meta property="article:author" content="https://ada-muster.medium.com">';
	const logo = link('https://lakes.medium.com/?source=post_page', onMedium('max/372/1*logo.png', 186));
	const author = link('https://ada-muster.medium.com/?source=post_page', onMedium('fit/c/56/56/1*ada.jpeg', 28));
	expect(foundAt('https://lakes.medium.com/the-lake-0123456789ab', head + logo + author)).toEqual(['portrait 1*ada.jpeg']);
});

const onFacebook = (host: string, file: string, more = '') =>
	`<img src="https://${host}.fbcdn.net/v/${file}" width="300" height="300" ${more}>`;
const cover = 'data-imgperflogname="profileCoverPhoto"';

test.each([
	['photo', 'https://www.facebook.com/photo/?fbid=1234567890&set=a.1'],
	['story', 'https://www.facebook.com/stories/1234567890/'],
])('some sites lead to the account’s pictures or stories from its portrait, here to a %s', (_, href) => {
	const portrait = `<svg role="img"><image href="https://scontent.xx.fbcdn.net/v/t39.30808-1/1_ada_n.jpg"></image></svg>`;
	expect(foundAt('https://www.facebook.com/ada.muster', `<div role="main">${link(href, portrait)}</div>`)).toEqual([
		'portrait 1_ada_n.jpg',
	]);
});

test('bug: the same file from two hosts of the site counted twice, as cover and as photo', () => {
	const twice = onFacebook('scontent-a.xx', 't39.30808-6/1_lake_n.jpg') + onFacebook('scontent.xx', 't39.30808-6/1_lake_n.jpg', cover);
	expect(foundAt('https://www.facebook.com/ada.muster', `<div role="main">${twice}</div>`)).toEqual(['cover 1_lake_n.jpg']);
});

test('bug: the cover of the profile over which its portrait was opened was taken for the photo', () => {
	const profile = `<div role="main">${onFacebook('scontent.xx', 't39.30808-6/1_lake_n.jpg', cover)}</div>`;
	const viewer = `<div role="dialog">${onFacebook('scontent.xx', 't39.30808-6/2_hill_n.jpg', 'data-visualcompletion="media-vc-image"')}</div>`;
	expect(foundAt('https://www.facebook.com/photo/?fbid=1234567890', profile + viewer)).toEqual(['photo 2_hill_n.jpg']);
	expect(foundAt('https://www.facebook.com/photo/?fbid=1234567890', profile)).toEqual([]);
});
