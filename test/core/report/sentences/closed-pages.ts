import {takenAt} from '../../evidence-of.ts';
import {content, inPage, page, refused, type Scenario, served, shell, wall} from './scenario.ts';

const followers = {audience: 'approved', signedIn: true} as const;
const account = {audience: 'account', signedIn: true} as const;
const expired = {expiresAt: takenAt - 1} as const;

/** Pages that are closed, as far as was seen, in whole or in part. */
export const closedPages: readonly Scenario[] = [
	{page: 'private profile, one post, as a follower sees it', gets: 'a log-in', evidence: page(wall, followers, served('photo'))},
	{
		page: 'private profile, three posts',
		gets: 'a shell',
		evidence: page(shell, followers, served('photo'), served('photo'), served('photo')),
	},
	{page: 'own private profile', gets: 'a shell', evidence: page(shell, followers, served('photo')), isOwn: true},
	{page: 'private profile with portrait', gets: 'the portrait', evidence: page(content, followers, inPage('portrait'), served('photo'))},
	{
		page: 'own private profile with portrait',
		gets: 'a shell, and the portrait',
		evidence: page(shell, followers, served('portrait'), served('photo', [60, 50])),
		isOwn: true,
	},
	{
		page: 'own private profile, two in the portrait',
		gets: 'the portrait',
		evidence: page(shell, followers, served('portrait', [60, 60]), served('photo')),
		isOwn: true,
	},
	{
		page: 'own private profile, posts without a face',
		gets: 'the portrait',
		evidence: page(shell, followers, served('portrait'), served('photo', [])),
		isOwn: true,
	},
	{
		page: 'private profile, two in the portrait',
		gets: 'the portrait',
		evidence: page(content, followers, inPage('portrait', 60, 60), served('photo')),
	},
	{
		page: 'private profile with portrait and cover',
		gets: 'the portrait',
		evidence: page(content, followers, inPage('portrait'), served('photo'), served('cover')),
	},
	{
		page: 'own private profile, portrait too small',
		gets: 'a tiny portrait',
		evidence: page(shell, followers, served('portrait', [6]), served('photo')),
		isOwn: true,
	},
	{page: 'private profile, portrait', gets: 'a log-in', evidence: page(wall, followers, served('portrait'), served('photo'))},
	{page: 'profile for members', gets: 'a shell', evidence: page(shell, account, served('photo'), served('photo'))},
	{page: 'profile', gets: 'a log-in', evidence: page(wall, {}, served('photo'))},
	{
		page: 'profile with portrait',
		gets: 'status 401',
		evidence: page({kind: 'wall', how: 'status', status: 401}, {}, served('portrait'), served('photo')),
	},
	{page: 'public profile', gets: 'the page; the post is refused', evidence: page(content, {audience: 'public'}, refused('photo'))},
	{
		page: 'public album',
		gets: 'the page; two pictures are gone',
		evidence: page(
			content,
			{pageKind: 'album'},
			refused('photo', [60], {probe: {kind: 'gone', status: 404}}),
			refused('photo', [60], {probe: {kind: 'gone', status: 410}}),
		),
	},
	{page: 'public profile', gets: 'one post refused, another behind a log-in', evidence: page(wall, {}, served('photo'), refused('photo'))},
	{
		page: 'photo whose address has expired',
		gets: 'the page; the picture is refused',
		evidence: page(content, {pageKind: 'photo'}, refused('photo', [60], expired)),
	},
	{page: 'private profile, one post refused', gets: 'nothing', evidence: page(wall, followers, refused('photo'), served('photo'))},
];
