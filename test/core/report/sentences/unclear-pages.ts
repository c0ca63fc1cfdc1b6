import {content, doubtful, inPage, page, type Scenario, served, shell, turnedAway, unread} from './scenario.ts';

const gone = {kind: 'gone', status: 404} as const;

/** Pages of which too little was seen to say who can get the faces, or that show no face. */
export const unclearPages: readonly Scenario[] = [
	{page: 'profile that says nothing', gets: 'a shell, and the post', evidence: page(shell, {}, served('photo'))},
	{
		page: 'profile',
		gets: 'is sent on to another page',
		evidence: page({kind: 'wall', how: 'redirect', status: 302}, {}, served('photo'), served('portrait')),
	},
	{page: 'profile', gets: 'a question about cookies', evidence: page({kind: 'wall', how: 'consent', status: 200}, {}, served('portrait'))},
	{page: 'profile', gets: 'is turned away', evidence: page({kind: 'turned-away', status: 999}, {}, served('portrait'))},
	{page: 'profile', gets: 'nothing: the page is gone', evidence: page(gone, {}, served('photo'))},
	{page: 'profile', gets: 'nothing: too many requests', evidence: page({kind: 'rate-limited'}, {}, unread('photo'), unread('photo'))},
	{page: 'photo', gets: 'nothing is asked', evidence: page({kind: 'not-asked', reason: 'passive'}, {pageKind: 'photo'}, unread('photo'))},
	{
		page: 'foreign page with a photo',
		gets: 'nothing is asked',
		evidence: page({kind: 'not-asked', reason: 'permission'}, {siteId: 'any-page'}, unread('portrait')),
	},
	{page: 'public profile with a fist', gets: 'everything', evidence: page(content, {}, doubtful('photo'))},
	{page: 'public profile, one face and a dog', gets: 'everything', evidence: page(content, {}, inPage('photo', 60), doubtful('photo'))},
	{page: 'company page without pictures', gets: 'the page', evidence: page(content, {isOrganisation: true})},
	{
		page: 'public profile of a landscape painter',
		gets: 'everything',
		evidence: page(content, {}, served('photo', []), served('photo', [])),
	},
	{
		page: 'public profile, one landscape',
		gets: 'the landscape, another unread',
		evidence: page(content, {}, served('photo', []), unread('photo')),
	},
	{
		page: 'public photo of a crowd far away',
		gets: 'everything',
		evidence: page(content, {pageKind: 'photo', audience: 'public'}, inPage('photo', 4, 5, 6)),
	},
	{page: 'public portrait, one tiny face', gets: 'everything', evidence: page(content, {}, inPage('portrait', 5))},
	{page: 'photo of a tiny face', gets: 'a smaller rendition only', evidence: page(content, {pageKind: 'photo'}, smaller())},
	{
		page: 'profile, one face unclear and one tiny',
		gets: 'a shell, and the posts',
		evidence: page(shell, {}, served('photo'), served('photo', [5])),
	},
	{page: 'own profile', gets: 'no answer', evidence: page({kind: 'failed', reason: 'network'}, {}, served('portrait')), isOwn: true},
	{page: 'public photo', gets: 'the page; the picture is turned away', evidence: page(content, {pageKind: 'photo'}, turnedAway('photo'))},
	{page: 'profile', gets: 'a shell; all pictures are turned away', evidence: page(shell, {}, turnedAway('portrait'), turnedAway('photo'))},
];

/** A larger rendition may exist, and show the face better. */
function smaller() {
	const {largestWidth: _, ...image} = served('photo', [5]);
	return image;
}
