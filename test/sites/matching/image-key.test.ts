import {describe, expect, test} from 'vitest';
import {getSite, sites} from '../../../src/sites/index.ts';
import {findImageUrl, isAvatar, renditionKey} from '../../../src/sites/matching/image-key.ts';

const enlarge = (id: string, address: string): string =>
	(getSite(id).enlarge ?? []).reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), address);

/** Checked with image-max-url, run offline, or read in gallery-dl. The names are made up. */
const larger: readonly (readonly [string, string, string])[] = [
	[
		'aboutme',
		'https://about.me/cdn-cgi/image/q=40,dpr=2,f=auto,fit=cover,w=620,h=413/https://assets.about.me/background/users/a/d/a/drawn.jpg',
		'https://assets.about.me/background/users/a/d/a/drawn.jpg',
	],
	['pixieset', 'https://images.pixieset.com/1/drawn-medium.jpg', 'https://images.pixieset.com/1/drawn-xxlarge.jpg'],
	['x', 'https://pbs.twimg.com/profile_images/1/drawn_400x400.jpg', 'https://pbs.twimg.com/profile_images/1/drawn.jpg'],
	['x', 'https://pbs.twimg.com/media/Drawn?format=jpg&name=small', 'https://pbs.twimg.com/media/Drawn?format=jpg&name=orig'],
	['pinterest', 'https://i.pinimg.com/236x/aa/bb/cc/drawn.jpg', 'https://i.pinimg.com/originals/aa/bb/cc/drawn.jpg'],
	['reddit', 'https://preview.redd.it/drawn.jpg?width=640&auto=webp&s=0', 'https://i.redd.it/drawn.jpg'],
	['reddit', 'https://preview.redd.it/the-lake-v0-drawn.png?width=640&s=0', 'https://i.redd.it/drawn.png'],
	['tumblr', 'https://64.media.tumblr.com/aa/tumblr_drawn_500.jpg', 'https://64.media.tumblr.com/aa/tumblr_drawn_1280.jpg'],
	['youtube', 'https://yt3.ggpht.com/drawn=s88-c-k-c0x00ffffff-no-rj', 'https://yt3.ggpht.com/drawn=s0'],
	['googlephotos', 'https://lh3.googleusercontent.com/pw/drawn=w600-h315-p-k', 'https://lh3.googleusercontent.com/pw/drawn=s0'],
	['github', 'https://avatars.githubusercontent.com/u/1?s=64&v=4', 'https://avatars.githubusercontent.com/u/1'],
	['gravatar', 'https://0.gravatar.com/avatar/0123abcd?s=80', 'https://0.gravatar.com/avatar/0123abcd?s=2048'],
	['medium', 'https://miro.medium.com/v2/resize:fill:96:96/1*drawn.jpeg', 'https://miro.medium.com/1*drawn.jpeg'],
	['medium', 'https://miro.medium.com/max/1200/1*drawn.jpeg', 'https://miro.medium.com/1*drawn.jpeg'],
	[
		'xing',
		'https://www.xing.com/image/1_2_3_drawn/ada-muster.256x256.jpg',
		'https://www.xing.com/image/1_2_3_drawn/ada-muster.1024x1024.jpg',
	],
	['imgur', 'https://i.imgur.com/AbCdEfGm.jpg', 'https://i.imgur.com/AbCdEfG.jpg'],
	[
		'behance',
		'https://mir-s3-cdn-cf.behance.net/project_modules/disp/drawn.jpg',
		'https://mir-s3-cdn-cf.behance.net/project_modules/source/drawn.jpg',
	],
	['weibo', 'https://wx1.sinaimg.cn/orj360/drawn.jpg', 'https://wx1.sinaimg.cn/large/drawn.jpg'],
	['lastfm', 'https://lastfm.freetls.fastly.net/i/u/avatar170s/0123.png', 'https://lastfm.freetls.fastly.net/i/u/0123.png'],
	['soundcloud', 'https://i1.sndcdn.com/avatars-drawn-abc-t50x50.jpg', 'https://i1.sndcdn.com/avatars-drawn-abc-original.jpg'],
	['goodreads', 'https://images.gr-assets.com/users/1p5/2.jpg', 'https://images.gr-assets.com/users/1p8/2.jpg'],
	[
		'twitch',
		'https://static-cdn.jtvnw.net/jtv_user_pictures/drawn-profile_image-70x70.png',
		'https://static-cdn.jtvnw.net/jtv_user_pictures/drawn-profile_image-600x600.png',
	],
	[
		'strava',
		'https://dgalywyr863hv.cloudfront.net/pictures/athletes/1/2/1/medium.jpg',
		'https://dgalywyr863hv.cloudfront.net/pictures/athletes/1/2/1/large.jpg',
	],
	['bluesky', 'https://cdn.bsky.app/img/avatar_thumbnail/plain/did:plc:a/b@jpeg', 'https://cdn.bsky.app/img/avatar/plain/did:plc:a/b@jpeg'],
	['vsco', 'https://im.vsco.co/aws/a/1/drawn.jpg?w=480', 'https://im.vsco.co/aws/a/1/drawn.jpg'],
	['dribbble', 'https://cdn.dribbble.com/userupload/1/drawn.png?resize=400x300', 'https://cdn.dribbble.com/userupload/1/drawn.png'],
	[
		'gitlab',
		'https://gitlab.com/uploads/-/system/user/avatar/1/drawn.png?width=96',
		'https://gitlab.com/uploads/-/system/user/avatar/1/drawn.png',
	],
	[
		'vk',
		'https://sun9-1.userapi.com/s/v1/ig2/drawn.jpg?quality=96&cs=200x200',
		'https://sun9-1.userapi.com/s/v1/ig2/drawn.jpg?quality=96&cs=999999x999999',
	],
	[
		'steam',
		'https://avatars.akamai.steamstatic.com/0123456789abcdef0123456789abcdef01234567_medium.jpg',
		'https://avatars.akamai.steamstatic.com/0123456789abcdef0123456789abcdef01234567_full.jpg',
	],
	[
		'mastodon',
		'https://files.toots.example/media_attachments/files/1/small/lake.png',
		'https://files.toots.example/media_attachments/files/1/original/lake.png',
	],
];

describe.each(larger)('%s %s', (id, shown, large) => {
	test('is enlarged by the site’s rule, and only once', () => {
		expect(enlarge(id, shown)).toBe(large);
		expect(enlarge(id, large)).toBe(large);
	});

	test('has the same key as its larger rendition', () => {
		expect(renditionKey(getSite(id), shown)).toBe(renditionKey(getSite(id), large));
	});

	test('is on one of the site’s image hosts', () => {
		expect(findImageUrl(getSite(id), shown, new URL(shown))).toBe(shown);
		expect(findImageUrl(getSite(id), large, new URL(shown))).toBe(large);
	});
});

test('every rule that enlarges an image has an example', () => {
	const shown = new Set(larger.map(([id]) => id));
	expect(sites.filter(({id, enlarge: rules}) => rules && !shown.has(id)).map(({id}) => id)).toEqual([]);
});

test('different images have different keys', () => {
	const ok = getSite('ok');
	expect(renditionKey(ok, 'https://i.mycdn.me/i?r=one&fn=w_180')).not.toBe(renditionKey(ok, 'https://i.mycdn.me/i?r=two&fn=w_180'));
	expect(renditionKey(ok, 'https://i.mycdn.me/i?r=one&fn=w_180')).toBe(renditionKey(ok, 'https://i.mycdn.me/i?r=one&fn=w_548'));
});

test.each([
	['https://avatars.example/1/ada.jpg', true],
	['https://cdn.example/users/1/avatars/ada.jpg', true],
	['https://cdn.example/avatar-1-ada.jpg', true],
	['https://cdn.example/posts/the-last-avatar.jpg', false],
	['https://cdn.example/posts/avatarium/1.jpg', false],
])('whether %s calls itself an avatar: %s', (address, is) => {
	expect(isAvatar(getSite('flickr'), address)).toBe(is);
	expect(isAvatar(getSite('any-page'), address)).toBe(false);
});
