/**
 * Sites that a statement about "social media" is about: a person's profile in a network of profiles. Photo hosts, code hosts, blogs
 * and link pages are left out, so that "does not search social media" is never read as a promise about them.
 */
const networks: ReadonlySet<string> = new Set([
	'bluesky',
	'facebook',
	'instagram',
	'linkedin',
	'mastodon',
	'ok',
	'pinterest',
	'pixelfed',
	'reddit',
	'snapchat',
	'telegram',
	'threads',
	'tiktok',
	'tumblr',
	'vk',
	'vsco',
	'weibo',
	'x',
	'xing',
	'youtube',
]);

export const isSocialMedia = (siteId: string): boolean => networks.has(siteId);
