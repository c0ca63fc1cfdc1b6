import type {PrivacySetting} from '../../core/records/privacy-setting.ts';

export const settings: readonly [PrivacySetting, ...PrivacySetting[]] = [
	{
		siteId: 'googlephotos',
		platform: 'Google Photos',
		purpose: 'close-photos',
		url: 'https://photos.google.com/sharing',
		menuPath: ['Sharing', 'Album', 'Options', 'Link sharing'],
		sources: [
			{
				url: 'https://support.google.com/photos/answer/9789702',
				says: 'turning link sharing off ends the old link; copies stay',
			},
			{url: 'https://support.google.com/photos/answer/6280921'},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
];
