import type {PictureForm} from '../../core/records/picture-form.ts';

const checkedOn = '2026-11-25';
const kind = 'platform';
const when = 'any-time';

/** The platforms' own forms for pictures that others posted. Most were read in old or second-hand copies, and say so. */
export const platformForms: readonly PictureForm[] = [
	{
		id: 'facebook-picture',
		name: 'Facebook',
		hosts: ['facebook.com'],
		kind,
		when,
		url: 'https://www.facebook.com/help/contact/144059062408922',
		openTo: ['self', 'parent', 'representative'],
		asks: ['address', 'country', 'relation'],
		tells: 'nobody-known',
		sources: [
			{url: 'https://www.facebook.com/help/428478523862899', says: 'old copy: a parent only for a child under 13; 13 to 17 ask themselves'},
		],
		checkedOn,
		verified: false,
	},
	{
		id: 'instagram-picture',
		name: 'Instagram',
		hosts: ['instagram.com'],
		kind,
		when,
		url: 'https://help.instagram.com/contact/504521742987441',
		openTo: ['self', 'parent', 'representative'],
		asks: ['address', 'country', 'relation'],
		tells: 'nobody-known',
		sources: [
			{url: 'https://help.instagram.com/contact/504521742987441', says: 'the address, in public code; the rule, in a copy of 2020'},
		],
		checkedOn,
		verified: false,
	},
	{
		id: 'youtube-picture',
		name: 'YouTube',
		hosts: ['youtube.com', 'youtu.be'],
		kind,
		when,
		url: 'https://support.google.com/youtube/answer/142443',
		openTo: ['self', 'parent', 'representative'],
		asks: ['address', 'place-in-picture'],
		tells: 'uploader',
		sources: [
			{url: 'https://support.google.com/youtube/answer/142443', says: 'first person; uniquely identifiable; the uploader gets 48 hours'},
		],
		checkedOn,
		verified: false,
	},
	{
		id: 'tiktok-picture',
		name: 'TikTok',
		hosts: ['tiktok.com'],
		kind,
		when,
		url: 'https://www.tiktok.com/legal/report/privacy',
		openTo: ['self', 'parent'],
		asks: ['address', 'reason'],
		tells: 'nobody-known',
		sources: [{url: 'https://www.tiktok.com/legal/report/privacy'}],
		checkedOn,
		verified: false,
	},
	{
		id: 'x-picture',
		name: 'X',
		hosts: ['x.com', 'twitter.com'],
		kind,
		when,
		url: 'https://help.x.com/forms/safety-and-sensitive-content/private-information',
		openTo: ['self', 'representative'],
		asks: ['address'],
		tells: 'nobody-known',
		sources: [
			{
				url: 'https://help.x.com/forms/safety-and-sensitive-content/private-information',
				says: 'the address, in public code; private media without consent, in reports of 2021',
			},
		],
		checkedOn,
		verified: false,
	},
	{
		id: 'vimeo-picture',
		name: 'Vimeo',
		hosts: ['vimeo.com'],
		kind,
		when,
		url: 'https://help.vimeo.com/',
		openTo: ['self'],
		asks: ['address', 'name'],
		tells: 'uploader-name',
		sources: [{url: 'https://help.vimeo.com/', says: 'the name of the person shown is passed to the uploader'}],
		checkedOn,
		verified: true,
	},
	{
		id: 'reddit-picture',
		name: 'Reddit',
		hosts: ['reddit.com'],
		kind,
		when,
		url: 'https://www.reddit.com/report',
		openTo: ['anyone'],
		asks: ['address'],
		tells: 'nobody-known',
		sources: [{url: 'https://www.reddit.com/report'}],
		checkedOn,
		verified: false,
	},
];

/** The form of the platform that a page is on, by the host of its address. */
export function findPlatformForm(pageUrl: string): PictureForm | undefined {
	const {hostname} = new URL(pageUrl);
	return platformForms.find(({hosts = []}) => hosts.some(host => hostname === host || hostname.endsWith(`.${host}`)));
}
