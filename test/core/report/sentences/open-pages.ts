import {content, inPage, page, refused, type Scenario, served, shell, unread} from './scenario.ts';

const open = {audience: 'public'} as const;
const photo = {...open, pageKind: 'photo'} as const;
const album = {...open, pageKind: 'album'} as const;

/** Pages of which an anonymous visitor got at least one face. */
export const openPages: readonly Scenario[] = [
	{page: 'public profile', gets: 'page and portrait', evidence: page(content, open, inPage('portrait'))},
	{page: 'own public profile', gets: 'page and portrait', evidence: page(content, open, inPage('portrait')), isOwn: true},
	{
		page: 'public profile, two people in the portrait',
		gets: 'page and portrait',
		evidence: page(content, open, inPage('portrait', 60, 55)),
	},
	{
		page: 'own profile, two people in the portrait',
		gets: 'page and portrait',
		evidence: page(content, open, inPage('portrait', 60, 55)),
		isOwn: true,
	},
	{
		page: 'public profile, three posts',
		gets: 'page and posts',
		evidence: page(content, open, inPage('photo'), inPage('photo'), inPage('photo')),
	},
	{page: 'own profile, one post', gets: 'page and post', evidence: page(content, open, inPage('photo')), isOwn: true},
	{page: 'public profile with a cover', gets: 'page and cover', evidence: page(content, open, inPage('cover'))},
	{page: 'own profile with a cover of two', gets: 'page and cover', evidence: page(content, open, inPage('cover', 60, 60)), isOwn: true},
	{
		page: 'public profile, portrait and posts',
		gets: 'everything',
		evidence: page(content, open, inPage('portrait'), inPage('photo', 60, 50)),
	},
	{
		page: 'own profile, portrait and posts',
		gets: 'everything',
		evidence: page(content, open, inPage('portrait'), inPage('photo', 60, 50)),
		isOwn: true,
	},
	{page: 'public photo', gets: 'page and photo', evidence: page(content, photo, inPage('photo'))},
	{page: 'own photo of a group', gets: 'page and photo', evidence: page(content, photo, inPage('photo', 60, 50, 40, 70)), isOwn: true},
	{page: 'public album', gets: 'page and pictures', evidence: page(content, album, inPage('photo'), inPage('photo'))},
	{page: 'public photo, one face in the background', gets: 'page and photo', evidence: page(content, photo, inPage('photo', 60, 5))},
	{page: 'public profile, many small faces', gets: 'page and post', evidence: page(content, open, inPage('photo', 60, 5, 4, 6))},
	{page: 'profile seen without an account', gets: 'a shell, and the post', evidence: page(shell, {signedIn: false}, served('photo'))},
	{page: 'public profile', gets: 'a shell, and the post', evidence: page(shell, open, served('photo'))},
	{page: 'profile that says nothing', gets: 'a shell, and the portrait', evidence: page(shell, {}, served('portrait'))},
	{page: 'public profile', gets: 'one post, another is refused', evidence: page(content, open, inPage('photo'), refused('photo'))},
	{
		page: 'public profile',
		gets: 'the portrait, two posts refused',
		evidence: page(content, open, inPage('portrait'), refused('photo'), refused('photo')),
	},
	{
		page: 'public profile of many pictures',
		gets: 'the portrait, the rest unasked',
		evidence: page(content, open, inPage('portrait'), unread('photo'), unread('photo')),
	},
	{page: 'public album', gets: 'one picture, another unread', evidence: page(content, album, inPage('photo'), unread('photo'))},
	{
		page: 'public profile',
		gets: 'the portrait; a post went unanswered',
		evidence: page(content, open, inPage('portrait'), served('photo', [60], {probe: {kind: 'failed', reason: 'time-out'}})),
	},
];
