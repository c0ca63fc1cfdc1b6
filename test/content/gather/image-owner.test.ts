import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {anyPageReader} from '../../../src/content/any-page/any-page-reader.ts';
import {gather} from '../../../src/content/gather/gather.ts';
import {matchPage, sites} from '../../../src/sites/index.ts';
import {isGone} from '../../../src/sites/matching/confirm.ts';
import {matchInPage} from '../../../src/sites/matching/match-in-page.ts';

function gatherAt(address: string, html: string, isLoaded = true) {
	const url = new URL(address);
	const {document} = parseHTML(html);
	const pageMatch = matchPage(url) ?? matchInPage(document, url, sites);
	if (!pageMatch) throw new Error(`${address} is no page of ours`);
	const {images, ...artifacts} = gather(document, url, pageMatch, isLoaded, anyPageReader);
	const found = images.map(({role, imageUrl}) => `${role} ${imageUrl.replace(/^.*\/|\?.*$/g, '')}`);
	return {found, kind: pageMatch.kind, isGone: isGone(document, pageMatch, {...artifacts, images})};
}

const licdn = (id: string, rendition = 'shrink_100_100/B4E') =>
	`https://media.licdn.com/dms/image/v2/${id}/profile-displayphoto-${rendition}/0/1700000000000`;
const cdn = (file: string, kind = 15) => `https://scontent.cdninstagram.com/v/t51.2885-${kind}/${file}.jpg`;
const og = (image: string, url: string) => `<meta property="og:image" content="${image}"><meta property="og:url" content="${url}">`;

describe('LinkedIn as of 2026', () => {
	const nav = `<nav componentkey="primaryNavLinksComponentRef"><img src="${licdn('VIEWER')}"></nav>`;
	const faces = `<a href="https://www.linkedin.com/search/results/people/?origin=A"><img src="${licdn('FRIEND')}"></a>`;
	const suggested = `<section><a href="/in/bob-beispiel/"><img src="${licdn('BOB')}"></a></section>`;
	const topCard = `<section componentkey="profile.card.refADATopcard"><a href="/in/ada-muster/"><div aria-label="Profile photo">
		<img src="${licdn('ADA')}" srcset="${licdn('ADA', 'crop_800_800/B56Z')} 800w"></div></a><h2>Ada Muster</h2>${faces}</section>`;

	test('the owner’s portrait alone, of several on the page', () => {
		const page = gatherAt('https://www.linkedin.com/in/ada-muster/', `<main>${nav}${topCard}${suggested}</main>`);
		expect(page.found).toHaveLength(1);
		expect(page.found[0]).toMatch(/^portrait/);
	});

	test('bug: where the owner has no portrait, a friend’s was taken for it', () => {
		expect(gatherAt('https://www.linkedin.com/in/ada-muster/', `<main><section>${nav}${faces}${suggested}</section></main>`).found).toEqual(
			[],
		);
	});

	test('what the owner liked is not theirs', () => {
		const share = (id: string) => `https://media.licdn.com/dms/image/v2/${id}/feedshare-shrink_800/0/${id}`;
		const item = (user: string, id: string) => `<li><a href="/posts/${user}_a-lake"></a><img src="${share(id)}"></li>`;
		const list = `<main><ul data-test-id="activities__list">${item('ada-muster', 'own')}${item('bob', 'liked')}</ul></main>`;
		expect(gatherAt('https://www.linkedin.com/in/ada-muster/', list).found).toEqual(['photo own']);
	});
});

describe('Bluesky', () => {
	const avatar = (id: string) => `<div data-testid="userAvatarImage"><img src="https://cdn.bsky.app/img/avatar/plain/${id}/a@jpeg"></div>`;
	const photo = (id: string) => `<img src="https://cdn.bsky.app/img/feed_thumbnail/plain/${id}/${id}@jpeg">`;

	test('bug: everybody who answered a post stood among its portraits', () => {
		const thread = ['ada.example.org', 'bob.example.org'].map(
			(user, index) => `<div ${index > 0 ? 'role="link"' : ''} data-testid="postThreadItem-by-${user}">
				<a href="/profile/${user}">${avatar(user)}</a>${photo(user)}</div>`,
		);
		const page = gatherAt('https://bsky.app/profile/ada.example.org/post/3kabcdefghi2x', thread.join(''));
		expect(page.found).toEqual(['portrait a@jpeg', 'photo ada.example.org@jpeg']);
	});

	test('bug: what an account reposted counted as its own', () => {
		const feed = ['ada', 'bob'].map(user => `<div data-testid="feedItem-by-${user}.example.org">${photo(user)}</div>`).join('');
		const page = gatherAt('https://bsky.app/profile/ada.example.org', `<div data-testid="profileScreen">${feed}</div>`);
		expect(page.found).toEqual(['photo ada@jpeg']);
	});
});

describe('an Instagram post', () => {
	const address = 'https://www.instagram.com/p/Cabcdefghij/';
	const commenter = `<a href="/bob/"><img src="${cdn('bob', 19)}"></a>`;
	const neighbour = `<a href="/p/Cneighbour1/"><img src="${cdn('neighbour')}" width="300"></a>`;

	test('has neither commenters’ faces nor neighbouring posts, and its own still first', () => {
		const html = `${og(cdn('still'), address)}<main role="main"><article><img src="${cdn('second')}" width="600" height="600">${commenter}</article>${neighbour}</main>`;
		expect(gatherAt(address, html).found).toEqual(['photo still.jpg', 'photo second.jpg']);
	});

	test('keeps its own still where only other people’s images are shown', () => {
		expect(
			gatherAt(address, `${og(cdn('still'), address)}<main role="main"><article>${commenter}</article>${neighbour}</main>`).found,
		).toEqual(['photo still.jpg']);
	});

	test('is gone without an image and an address of its own', () => {
		expect(gatherAt(address, '<title>Post isn’t available</title>').isGone).toBe(true);
		expect(gatherAt(address, `<meta property="og:url" content="${address}">`).isGone).toBe(false);
	});

	test('an account without a picture is nobody’s portrait', () => {
		const anonymous = `${cdn('figure', 19)}?ig_cache_key=YW5vbnltb3VzX3Byb2ZpbGVfcGlj`;
		expect(gatherAt('https://www.instagram.com/ada.muster/', `<main><header><img src="${anonymous}"></header></main>`).found).toEqual([]);
	});
});

test('bug: suggested accounts were gathered on a private profile', () => {
	const suggestion = `<div><img src="${cdn('suggested')}" width="150"></div>`;
	const html = (isPrivate: boolean) => `<main>${isPrivate ? '<h2>This account is private</h2>' : ''}${suggestion}</main>`;
	expect(gatherAt('https://www.instagram.com/ada.muster/', html(false)).found).toEqual(['photo suggested.jpg']);
	expect(gatherAt('https://www.instagram.com/ada.muster/', html(true)).found).toEqual([]);
});

describe('a link around an image', () => {
	const flickr = (id: string) => `https://live.staticflickr.com/1/${id}_a_b.jpg`;
	const photoIn = (href: string) =>
		`<div class="view photo-list-photo-view"><a href="${href}"><img src="${flickr('2')}" width="300"></a></div>`;
	const found = (href: string) => gatherAt('https://www.flickr.com/photos/ada-muster/', photoIn(href)).found;

	test.each(['/photos/ada-muster/2/', '/photos/ADA-muster/2', 'https://www.flickr.com/about'])('leaves the image on the page: %s', href => {
		expect(found(href)).toEqual(['photo 2_a_b.jpg']);
	});

	test('to an account’s number cannot be told from its name', () => {
		expect(found('/photos/12345678@N01/2/')).toEqual(['photo 2_a_b.jpg']);
	});

	test('to another account makes the image theirs', () => {
		expect(found('/photos/bob/2/')).toEqual([]);
	});
});

test('an avatar in the head of a post is its author’s portrait', () => {
	const address = 'https://www.threads.com/@ada.muster/post/Cabcdefghij';
	expect(gatherAt(address, og(cdn('ada', 19), address)).found).toEqual(['portrait ada.jpg']);

	const onFacebook = 'https://www.facebook.com/ada.muster/posts/pfbid0abc';
	const fbcdn = (type: string) => `https://scontent.xx.fbcdn.net/v/t39.30808-${type}/ada.jpg`;
	expect(gatherAt(onFacebook, og(fbcdn('1'), onFacebook)).found).toEqual(['portrait ada.jpg']);
	expect(gatherAt(onFacebook, og(fbcdn('6'), onFacebook)).found).toEqual(['photo ada.jpg']);
});

describe('a page of no site', () => {
	const image = (file: string, attributes = '') => `<img src="/images/${file}.jpg" ${attributes}>`;
	const story = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';

	test('a story has its own images, and not those of the stories it links to', () => {
		const html = `${story}${image('lake')}<a href="/images/boat.jpg">${image('boat')}</a><a href="/another-story">${image('bob')}</a>`;
		const page = gatherAt('https://news.example/story', html);
		expect(page.kind).toBe('photo');
		expect(page.found).toEqual(['photo lake.jpg', 'photo boat.jpg']);
	});

	test('images that link elsewhere stay where the page is no story', () => {
		expect(gatherAt('https://club.example/', `<a href="/ada">${image('ada')}</a>`).found).toEqual(['photo ada.jpg']);
	});

	test('icons, data and repeats do not make an album', () => {
		const icons = Array.from({length: 5}, (_, index) => image(`a${index}`, 'width="18" height="18"')).join('');
		const data = '<img src="data:image/png;base64,AAAA">'.repeat(5);
		expect(gatherAt('https://club.example/', icons + data + image('lake').repeat(5)).kind).toBe('photo');
	});

	test('u-photo is a portrait in a card, and a post’s picture in a post', () => {
		const html = `<div class="h-card">${image('ada', 'class="u-photo"')}<li class="p-org h-card">${image('club', 'class="u-photo"')}</li></div>
			<div class="h-entry">${image('lake', 'class="u-photo"')}</div>`;
		const page = gatherAt('https://ada-muster.example/', html);
		expect(page.kind).toBe('profile');
		expect(page.found).toContain('portrait ada.jpg');
		expect(page.found).not.toContain('portrait lake.jpg');
		expect(page.found.join()).not.toContain('club');
	});
});

describe('Instagram as of 2026', () => {
	const reel = (user: string, file: string) => `<div data-virtualized="false"><img src="${cdn(file)}" width="405" height="720">
		<a href="/${user}/reels/"><img src="${cdn(user, 19)}" width="32" height="32"></a></div>
		<a href="/reels/audio/1/"><img src="${cdn(`${file}-sound`)}" width="150" height="150"></a>`;

	test('bug: the reels that follow the one in the address are other people’s', () => {
		const address = 'https://www.instagram.com/reel/Cabcdefghij/';
		const viewer = `<main role="main">${reel('ada.muster', 'lake')}${reel('bob', 'boat')}${reel('cleo', 'fair')}</main>`;
		expect(gatherAt(address, og(cdn('lake'), address) + viewer).found).toEqual(['photo lake.jpg']);
	});

	test('bug: covers of highlights were taken for portraits', () => {
		const highlight = `<li><a href="/stories/highlights/1/"><img src="${cdn('lakes')}" alt="ada.muster's highlight story" width="77" height="77"></a></li>`;
		const portrait = `<img src="${cdn('ada', 19)}" alt="ada.muster's profile picture" width="150" height="150">`;
		const page = `<main><header>${portrait}<ul>${highlight}</ul></header><a href="/ada.muster/p/Cabcdefghij/"><img src="${cdn('lake')}"></a></main>`;
		expect(gatherAt('https://www.instagram.com/ada.muster/', page).found).toEqual(['portrait ada.jpg', 'photo lake.jpg']);
	});
});

describe('visitors of a profile', () => {
	const face = (file: string) => `<img src="https://avatars.fastly.steamstatic.com/${file}_medium.jpg" width="184" height="184">`;

	test('bug: a Steam profile’s friends, groups and commenters were taken for its owner’s photos', () => {
		const header = `<div class="profile_header"><div class="playerAvatarAutoSizeInner">${face('ada')}</div></div>`;
		const friend = `<div class="profile_count_link_preview"><div class="friendBlock"><div class="playerAvatar">${face('bob')}</div></div></div>`;
		const group = `<div class="profile_group_avatar"><a href="/groups/lakes">${face('lakes')}</a></div>`;
		const comment = `<div class="commentthread_comment">${face('cleo')}</div>`;
		expect(gatherAt('https://steamcommunity.com/id/adamuster/', header + friend + group + comment).found).toEqual([
			'portrait ada_medium.jpg',
		]);
	});

	test('bug: readers whose link has only a number stood beside an author on Goodreads', () => {
		const picture = (path: string) => `<img src="https://images.gr-assets.com/${path}.jpg" width="100" height="100">`;
		const author = `<a href="/author/show/12345.Ada_Muster">${picture('authors/1p5/12345')}</a>`;
		const reader = `<a href="/user/show/678">${picture('users/1p5/678')}</a>`;
		const page = `<div class="authorName">Ada</div><div class="leftContainer authorLeftContainer">${author}${reader}</div>`;
		expect(gatherAt('https://www.goodreads.com/author/show/12345.Ada_Muster', page).found).toEqual(['portrait 12345.jpg']);
	});
});
