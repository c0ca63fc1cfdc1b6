import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {gather} from '../../../src/content/gather/gather.ts';
import {matchPage} from '../../../src/sites/index.ts';
import {confirm, isGone} from '../../../src/sites/matching/confirm.ts';

function gatherAt(address: string, html: string) {
	const url = new URL(address);
	const {document} = parseHTML(html);
	const pageMatch = matchPage(url);
	if (!pageMatch) throw new Error(`${address} is no page of ours`);
	const {images, ...artifacts} = gather(document, url, pageMatch, false);
	const found = images.map(({role, imageUrl}) => `${role} ${imageUrl.replace(/^.*\//, '')}`);
	return {found, isGone: isGone(document, pageMatch, {...artifacts, images})};
}

describe('Instagram', () => {
	const cdn = (file: string, kind = 15) => `https://scontent.cdninstagram.com/v/t51.2885-${kind}/${file}.jpg`;
	const face = (file: string) => `<img src="${cdn(file, 19)}" alt="Foto do perfil">`;
	const highlight = `<ul><li><div role="button"><canvas></canvas><img src="${cdn('cover')}" width="77" height="77" alt="Destaque de ada"></div></li></ul>`;
	const profile = `<main><header>${face('ada')}${highlight}</header><a href="/ada.muster/p/Cother00000/"><img src="${cdn('other')}" width="300"></a></main>`;

	test('bug: covers of highlights that are buttons, and not links, were taken for portraits', () => {
		expect(gatherAt('https://www.instagram.com/ada.muster/', profile).found).toEqual(['portrait ada.jpg', 'photo other.jpg']);
	});

	test('a post that was opened from a profile has its author’s portrait, and neither commenters’ nor the profile’s other posts', () => {
		const comment = `<ul><li><a href="/bob/">${face('bob')}</a></li></ul>`;
		const post = `<article><img src="${cdn('lake')}" width="600"><header><a href="/ada.muster/">${face('ada')}</a></header>${comment}</article>`;
		const page = gatherAt('https://www.instagram.com/p/Cabcdefghij/', `${profile}<div role="dialog">${post}</div>`);
		expect(page.found).toEqual(['portrait ada.jpg', 'photo lake.jpg']);
	});
});

test('bug: one’s own profile on Instagram was taken for a page that is gone, since its title names nobody', () => {
	const cdn = 'https://scontent.cdninstagram.com/v/t51.2885-19/ada.jpg';
	const link = '<a href="https://www.instagram.com/ada.muster/p/Cabcdefghij/">a post</a>';
	const html = (links: string) =>
		`<title>Instagram</title><main><header><button><img src="${cdn}" alt="Cambiar foto del perfil"></button></header>${links}</main>`;
	const url = new URL('https://www.instagram.com/ada.muster/');
	const isConfirmed = (links: string) => {
		const pageMatch = matchPage(url);
		return pageMatch && confirm(parseHTML(html(links)).document, pageMatch);
	};
	expect([isConfirmed(link), isConfirmed('')]).toEqual([true, false]);
	expect(gatherAt(url.href, html(link)).found).toEqual(['portrait ada.jpg']);
});

test('bug: on Weibo’s pages for old phones, the owner’s portrait was overlooked', () => {
	const portrait = '<img src="https://tvax1.sinaimg.cn/crop.0.0.1080.1080.50/ada.jpg" alt="头像" class="por">';
	expect(gatherAt('https://weibo.cn/1234567890/profile', `<div class="u">${portrait}</div>`).found).toEqual(['portrait ada.jpg']);
	expect(gatherAt('https://weibo.cn/1234567890/info', portrait.replace(' class="por"', '')).found).toEqual(['portrait ada.jpg']);
});

describe('Facebook', () => {
	const circle = (file: string, size: number) => `<svg role="img" style="height: ${size}px; width: ${size}px;">
		<image width="100%" height="100%" xlink:href="https://scontent.xx.fbcdn.net/v/t39.30808-1/${file}.jpg"></image></svg>`;

	test('bug: friends in the header and people who commented stood beside the owner’s portrait', () => {
		const friend = `<a role="link" href="/profile.php?id=100000000000001&sk=friends">${circle('bob', 32)}</a>`;
		const visitor = `<a role="link" href="/cleo.beispiel">${circle('cleo', 16)}</a>`;
		const html = `<meta property="og:type" content="profile"><div role="main">${circle('ada', 168)}${friend}${visitor}</div>`;
		expect(gatherAt('https://www.facebook.com/profile.php?id=100000000000001', html).found).toEqual(['portrait ada.jpg']);
	});

	test('beside a photo stands whoever posted it, above smaller circles of commenters', () => {
		const photo = '<img data-visualcompletion="media-vc-image" src="https://scontent.xx.fbcdn.net/v/t39.30808-6/lake.jpg">';
		const author = `<a role="link" href="/ada.muster">${circle('ada', 40)}</a>`;
		const comment = `<a role="link" href="/bob.beispiel">${circle('bob', 32)}</a>`;
		const viewer = `<div role="dialog"><div role="main">${photo}</div><div role="complementary">${author}${comment}</div></div>`;
		expect(gatherAt('https://www.facebook.com/photo/?fbid=1234567890', viewer).found).toEqual(['portrait ada.jpg', 'photo lake.jpg']);
	});
});

describe('LinkedIn', () => {
	const page = (picture: string) =>
		gatherAt(
			'https://www.linkedin.com/in/ada-muster/',
			`<main><div class="pv-top-card-profile-picture__container">${picture}</div><h1>Ada Muster</h1></main>`,
		);

	test('bug: a profile whose owner shows no portrait was left alone, as if it were gone', () => {
		expect(page('<img class="ghost-person" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')).toEqual({found: [], isGone: false});
		expect(page('')).toEqual({found: [], isGone: true});
	});

	test('bug: the portrait of 2018 was overlooked, one’s own and everybody else’s, which is a background', () => {
		const address = 'https://www.linkedin.com/in/ada-muster/';
		const portrait = 'https://media.licdn.com/dms/image/C4D03ADA/profile-displayphoto-shrink_200_200/ada.jpg';
		const own = `<div class="pv-top-card-section__photo-wrapper"><button><img src="${portrait}"></button></div>`;
		const other = `<div class="pv-top-card-section__photo" style="background-image: url(&quot;${portrait}&quot;)"></div>`;
		for (const html of [own, other]) expect(gatherAt(address, `<main>${html}</main>`).found).toEqual(['portrait ada.jpg']);
	});
});

test('bug: on Substack, whoever wrote a text was overlooked among the small circles below its title', () => {
	const circle = `<div class="facepile bylines-facepile"><a href="https://substack.com/profile/12345-ada-muster"><img src="https://substackcdn.com/image/fetch/w_64/ada.jpeg"></a></div>`;
	expect(gatherAt('https://ada.substack.com/p/a-lake', `<article class="post">${circle}</article>`).found).toEqual(['portrait ada.jpeg']);
});

test('bug: on Substack, people whose posts a text quotes counted as its photos', () => {
	const photo = (path: string) => `<img src="https://substackcdn.com/image/${path}">`;
	const quoted = `<div class="tweet"><a href="https://twitter.com/bob">${photo('twitter_name/w_36/bob.jpg')}</a></div>`;
	const html = `<article>${photo('fetch/w_600/https%3A%2F%2Fpbs.substack.com%2Fmedia%2Flake.jpg')}${quoted}</article>`;
	expect(gatherAt('https://ada.substack.com/p/a-lake', html).found).toHaveLength(1);
});
