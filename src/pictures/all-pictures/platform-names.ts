import type {PlatformId} from '../../exports/exported-image.ts';

/** As the platforms write themselves. */
export const platformNames: Readonly<Record<PlatformId, string>> = {
	instagram: 'Instagram',
	facebook: 'Facebook',
	'google-photos': 'Google Photos',
	x: 'X (Twitter)',
	tumblr: 'Tumblr',
	flickr: 'Flickr',
	mastodon: 'Mastodon',
	whatsapp: 'WhatsApp',
	telegram: 'Telegram',
	snapchat: 'Snapchat',
	tiktok: 'TikTok',
	linkedin: 'LinkedIn',
	vk: 'VK',
	pinterest: 'Pinterest',
	reddit: 'Reddit',
	bluesky: 'Bluesky',
};

/** Ids in `sites/`, where they are others. */
export const siteIdOf = (platform: PlatformId): string => (platform === 'google-photos' ? 'googlephotos' : platform);
