import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'flickr',
		platform: 'Flickr',
		purpose: 'close-photos',
		url: 'https://www.flickr.com/account/privacy',
		menuPath: ['Settings', 'Privacy & Permissions', 'Defaults for new uploads', 'Who will be able to see, comment on, tag'],
		sources: [
			{
				url: 'https://www.flickrhelp.com/hc/en-us/articles/4404078163732-Change-your-Privacy-Settings',
				says: 'for photos that are there already: You > Organize > Permissions; the old address of a photo ends',
			},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		siteId: 'flickr',
		platform: 'Flickr',
		purpose: 'hide-from-search',
		url: 'https://www.flickr.com/account/prefs/optout/?from=privacy',
		menuPath: ['Settings', 'Privacy & Permissions', 'Hide your stuff from public searches'],
		sources: [
			{
				url: 'https://www.flickrhelp.com/hc/en-us/articles/4404078163732-Change-your-Privacy-Settings',
				says: 'neighbouring article; the address itself rests on one old comment',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
];
