import {drawn} from '../../harness/fake-internet.mjs';
import {emptyFrame, flickrPhoto, githubProfile, instagramProfile, logIn, tumblrBlog, vimeoProfile} from '../fake-pages.ts';
import {withPlace} from '../with-place.ts';
import type {Answer, Scenario} from './scenario.ts';

const html = (body: string): Answer => ({status: 200, headers: {'content-type': 'text/html; charset=utf-8'}, body});

const flickr = 'https://www.flickr.com/photos/ada-muster';
const flickrFile = (name: string): string => `https://live.staticflickr.com/65535/${name}`;
const instagram = (user: string): string => `https://www.instagram.com/${user}/`;
const instagramFile = (name: string): string => `https://scontent-fra3-1.cdninstagram.com/v/t51.2885-15/${name}`;

const copied = 'Anyone could copy one face from this page.';
const portrait = 'Anyone could copy one face from here: the profile picture.';
const needsAccount = 'It takes an account to see the face on this page.';
const followersOnly = 'Only accepted followers see the face on this page.';
const notLooked = 'We couldn’t look at the pictures here, so we don’t know who could get the faces on them.';

const open = 'The page opens without an account.';
const served = 'The picture itself opens without an account.';
const wall = 'A stranger is asked to sign in.';
const oneFace = 'One face was found.';

const inTwoDays = Math.floor(Date.now() / 1000) + 2 * 86_400;
const yesterday = Math.floor(Date.now() / 1000) - 86_400;
const reassuring = /\bsafe\b|\bsecure\b/i;

export const scenarios: readonly Scenario[] = [
	{
		name: 'a public page with a public picture',
		url: `${flickr}/51000000001/`,
		image: flickrFile('51000000001/portrait_b.jpg'),
		page: flickrPhoto({image: flickrFile('51000000001/portrait_b.jpg')}),
		exposure: [90, 100],
		link: ['reach', 1, 1],
		says: [copied, open, served, 'The page says it is public.', oneFace, 'A name stands next to the picture.'],
		neverSays: [/sign in/, /not known/],
	},
	{
		name: 'a page behind a log-in, whose picture is open',
		url: instagram('ada.walled'),
		image: instagramFile('51000000002/drawn_n.jpg'),
		page: instagramProfile({user: 'ada.walled', post: instagramFile('51000000002/drawn_n.jpg')}),
		anonymousPage: html(logIn),
		exposure: [30, 60],
		link: ['reach', 0.4, 0.6],
		says: [needsAccount, wall, served, oneFace],
		neverSays: [/page opens/],
	},
	{
		name: 'a page that redirects anonymous visitors, whose picture is open',
		url: instagram('ada.sent.on'),
		image: instagramFile('51000000003/drawn_n.jpg'),
		page: instagramProfile({user: 'ada.sent.on', post: instagramFile('51000000003/drawn_n.jpg')}),
		anonymousPage: {status: 302, headers: {location: 'https://www.instagram.com/accounts/login/'}},
		exposure: [30, 80],
		link: ['reach', 0.4, 0.8],
		says: ['A stranger is sent on to another page, mostly to sign in. Where it leads cannot be seen.', served],
		neverSays: [/page opens/, /is asked to sign in/],
	},
	{
		name: 'a private account, as an accepted follower sees it',
		url: instagram('ada.private'),
		image: instagramFile('51000000004/drawn_n.jpg'),
		page: instagramProfile({user: 'ada.private', post: instagramFile('51000000004/drawn_n.jpg'), isPrivate: true}),
		anonymousPage: html(logIn),
		exposure: [0, 10],
		link: ['reach', 0, 0.1],
		says: [followersOnly, wall, 'The page is shown only to people its owner accepted.', served],
		neverSays: [/page opens/, /says it is public/],
	},
	{
		name: 'the portrait of a private account, which the site shows to everybody',
		url: instagram('ada.portrait'),
		image: instagramFile('51000000005/drawn_n.jpg'),
		page: instagramProfile({user: 'ada.portrait', portrait: instagramFile('51000000005/drawn_n.jpg'), isPrivate: true}),
		anonymousPage: html(
			`<meta property="profile:username" content="ada.portrait"><meta property="og:image" content="${instagramFile('51000000005/drawn_n.jpg')}">`,
		),
		exposure: [85, 100],
		link: ['reach', 1, 1],
		says: [portrait, open, served],
	},
	{
		name: 'a picture whose address expires in two days',
		url: instagram('ada.expiring'),
		image: instagramFile(`51000000006/drawn_n.jpg?oe=${inTwoDays.toString(16)}`),
		page: instagramProfile({user: 'ada.expiring', portrait: instagramFile(`51000000006/drawn_n.jpg?oe=${inTwoDays.toString(16)}`)}),
		exposure: [75, 95],
		link: ['permanence', 0.9, 0.9],
		says: [
			portrait,
			`The picture’s address stops working on ${written(inTwoDays)}. A copy does not.`,
			'What was copied once can be kept for ever.',
		],
	},
	{
		name: 'a picture whose address has expired and is turned away',
		url: instagram('ada.expired'),
		image: instagramFile(`51000000007/drawn_n.jpg?oe=${yesterday.toString(16)}`),
		page: instagramProfile({user: 'ada.expired', portrait: instagramFile(`51000000007/drawn_n.jpg?oe=${yesterday.toString(16)}`)}),
		anonymousImage: {status: 403},
		exposure: [0, 100],
		link: ['reach', 0, 1],
		says: [
			notLooked,
			'The site turned our request for the picture away. That may be about our address, our pace or a check for robots, so what a stranger gets is not known.',
			`The picture’s address ran out on ${written(yesterday)}. A copy would not.`,
		],
	},
	{
		name: 'a page that asks crawlers to stay away, and not to be listed, which they then do not read',
		url: 'https://github.com/ada-noindex',
		image: 'https://avatars.githubusercontent.com/u/51000000008?v=4',
		page: githubProfile('ada-noindex', 'https://avatars.githubusercontent.com/u/51000000008?v=4', '<meta name="robots" content="noindex">'),
		exposure: [85, 95],
		link: ['discovery', 0.95, 0.95],
		says: [
			portrait,
			'The page asks not to be listed, but crawlers that keep to the site’s rules never open it and never read that.',
			'The site asks crawlers to stay away. That is a request, not protection.',
		],
		neverSays: [/not to list/],
	},
	{
		name: 'a picture that asks crawlers to stay away, on a page that asks for AI only',
		url: `${flickr}/51000000009/`,
		image: flickrFile('51000000009/portrait_b.jpg'),
		page: flickrPhoto({image: flickrFile('51000000009/portrait_b.jpg'), head: '<meta name="robots" content="noai">'}),
		anonymousImage: {status: 200, headers: {'content-type': 'image/jpeg', 'x-robots-tag': 'noindex'}, body: drawn('portrait-400.jpg')},
		exposure: [80, 95],
		link: ['discovery', 0.95, 0.95],
		says: [
			copied,
			'The picture itself asks search engines not to list it. That is a request, not protection.',
			'The page or its picture asks not to be used for AI: a sign from 2022 that some collectors of pictures respect. That is a request, not protection.',
			'The site says that AI may not be trained on its pages (Content-Signal, Content-Usage, since 2025). That is a request, not protection.',
		],
	},
	{
		name: 'a face that is too small',
		url: `${flickr}/51000000010/`,
		image: flickrFile('51000000010/tiny-face.jpg'),
		page: flickrPhoto({image: flickrFile('51000000010/tiny-face.jpg')}),
		exposure: [0, 40],
		link: ['face', 0, 0.35],
		says: [open, served],
	},
	{
		name: 'a blurred face',
		url: `${flickr}/51000000011/`,
		image: flickrFile('51000000011/blurred-face.jpg'),
		page: flickrPhoto({image: flickrFile('51000000011/blurred-face.jpg')}),
		exposure: [0, 70],
		link: ['face', 0, 0.7],
		says: [open, served],
	},
	{
		name: 'a picture without a face',
		url: `${flickr}/51000000012/`,
		image: flickrFile('51000000012/nobody.jpg'),
		page: flickrPhoto({image: flickrFile('51000000012/nobody.jpg')}),
		exposure: [0, 5],
		link: ['face', 0, 0.05],
		says: ['We found no face in the pictures we could look at. Small or turned faces can be missed.', open, served],
		neverSays: [reassuring],
	},
	{
		name: 'a face without a name',
		url: 'https://www.flickr.com/p/2mABC13',
		image: flickrFile('51000000013/portrait_b.jpg'),
		page: flickrPhoto({image: flickrFile('51000000013/portrait_b.jpg'), owner: ''}),
		exposure: [5, 30],
		link: ['identity', 0.1, 0.3],
		says: [copied, open, served, oneFace],
		neverSays: [/name stands/, /account name/],
	},
	{
		name: 'a picture that says where it was taken',
		url: `${flickr}/51000000014/`,
		image: flickrFile('51000000014/portrait_b.jpg'),
		page: flickrPhoto({image: flickrFile('51000000014/portrait_b.jpg')}),
		anonymousImage: {status: 200, headers: {'content-type': 'image/jpeg'}, body: withPlace(drawn('portrait-1080.jpg'))},
		exposure: [90, 100],
		link: ['identity', 0.96, 1],
		says: [copied, 'The picture’s file still says where it was taken.'],
	},
	{
		name: 'an empty page that scripts fill',
		url: instagram('ada.shell'),
		image: instagramFile('51000000015/drawn_n.jpg'),
		page: instagramProfile({user: 'ada.shell', post: instagramFile('51000000015/drawn_n.jpg')}),
		anonymousPage: html(emptyFrame),
		exposure: [35, 100],
		link: ['reach', 0.4, 1],
		says: ['A stranger gets an empty frame first. Whether its scripts then show more could not be seen.', served],
		neverSays: [/page opens/, /asked to sign in/],
	},
	{
		name: 'a page that does not exist for anonymous visitors',
		url: instagram('ada.gone'),
		image: instagramFile('51000000016/drawn_n.jpg'),
		page: instagramProfile({user: 'ada.gone', post: instagramFile('51000000016/drawn_n.jpg'), isPrivate: true}),
		anonymousPage: {status: 404},
		anonymousImage: {status: 404},
		exposure: [0, 10],
		link: ['reach', 0, 0.01],
		says: ['A stranger is told that this page does not exist.', 'The picture’s address no longer works for a stranger.'],
		neverSays: [reassuring],
	},
	{
		name: 'a server that never responds to anonymous requests',
		url: 'https://vimeo.com/adamuster',
		image: 'https://i.vimeocdn.com/portrait/51000000017_300x300.webp',
		page: vimeoProfile('https://i.vimeocdn.com/portrait/51000000017_300x300.webp'),
		anonymousPage: 'never',
		anonymousImage: 'never',
		exposure: [0, 100],
		link: ['reach', 0, 1],
		says: [
			notLooked,
			'The page did not answer, so what a stranger gets is not known.',
			'The picture did not answer, so whether a stranger gets it is not known.',
		],
		neverSays: [reassuring, /opens without an account/],
	},
	{
		name: 'a site that limits the rate of requests',
		url: 'https://www.tumblr.com/ada-muster',
		image: 'https://64.media.tumblr.com/51000000018/tumblr_drawn_640.jpg',
		page: tumblrBlog('ada-muster', 'https://64.media.tumblr.com/51000000018/tumblr_drawn_640.jpg'),
		anonymousPage: {status: 429, headers: {'retry-after': '3600'}},
		anonymousImage: {status: 429},
		exposure: [0, 100],
		link: ['reach', 0, 1],
		says: [
			notLooked,
			'The site asked us to slow down, so what a stranger gets is not known.',
			'The site asked us to slow down, so whether a stranger gets the picture is not known.',
		],
		neverSays: [reassuring, /opens without an account/],
	},
];

function written(unixSeconds: number): string {
	return new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeZone: 'UTC'}).format(new Date(1000 * unixSeconds));
}
