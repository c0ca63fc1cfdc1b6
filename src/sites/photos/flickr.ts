import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'flickr', name: 'Flickr', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.flickr.com/*'],
	subdomains: /^secure$/,
	shortHosts: ['flic.kr', 'www.flic.kr'],
	reserved: words(
		'tags upload friends organize contacts me search map recent people photos groups explore login signup help about activity null undefined',
	),
	pages: {
		photo: {
			paths: [/^\/photos\/(?<user>[^/]+)\/\d+(?:\/|$)/, /^\/p\/[A-Za-z1-9]+$/, /^\/video_download/],
			photos: [
				'.main-photo',
				'.photo-well-scrappy-view img, .photo-well-media-view img',
				'[data-testid="photo-page"] img',
				'#primary_photo_img, #photo img',
			],
			portraits: ['.sub-photo-left-view .avatar, .attribution-view .avatar'],
			preview: 'photo',
		},
		album: {
			paths: [
				/^\/photos\/(?<user>[^/]+)\/(?:albums|sets|galleries|collections|favorites|tags|with|archives|faves)(?:\/|$)/,
				/^\/gp\/(?<user>[^/]+)\/\w+$/,
				/^\/s\/\w+$/,
			],
			photos: ['.photo-list-photo-view', '.photo-list-album-view', '.photo-card img', '.view.photo-list-view img', '.context-thumb img'],
		},
		profile: {
			paths: [
				/^\/(?:photos|people)\/(?<user>[^/]+)$/,
				/^\/photos\/(?<user>[^/]+)\/(?:page\d+|map|popular-interesting|popular)$/,
				/^\/people\/(?<user>[^/]+)\/(?:groups|contacts|relationship|testimonials|page\d+|tagged|photosof|stats)?$/,
			],
			portraits: ['.coverphoto-content .avatar', '.avatar.person.large', '.avatar.person', 'img.BuddyIcon'],
			photos: ['.photo-list-photo-view', '.photo-card img', '.showcase-photos img'],
			covers: ['.coverphoto-container, .cover-photo'],
			preview: 'photo',
		},
	},
	imageHosts: ['*.staticflickr.com', '*.static.flickr.com'],
	staticHosts: ['combo.staticflickr.com'],
	notPeople: /\/(?:buddyicon\.(?:gif|jpg|png)|images\/|en-us\/|sprites\/)|photo-fuzzy/,
	sizes: [/_[a-z0-9]{1,2}(?=\.\w+$)/],
	others: [
		'.comments-section, .comments-holder',
		'.fave-people, .faves-list',
		'.foot, .global-nav, #global-nav',
		'.contexts, .sub-photo-contexts-view',
	],
	identity: {
		name: ['.coverphoto-content h1', '.attribution-view .owner-name', 'meta[property="og:title"][content]'],
		place: ['.photo-location-view, .location-data, .static-maps', '.cp-location, .profile-location'],
		workplace: ['.profile-info .occupation, .occupation'],
		tagged: ['.sub-photo-people-view .person, .people-list .person'],
	},
	audience: [
		{is: 'approved', when: [{script: /"photo-privacy-models":\[\{[^\]]{0,500}"isPublic":false/}]},
		{is: 'public', when: [{script: /"photo-privacy-models":\[\{[^\]]{0,500}"isPublic":true/}]},
	],
	signedIn: {yes: [{selector: '.gn-title.avatar, [data-track="gnAccount"]'}], no: [{selector: '.gn-signin, a[href*="/signin"]'}]},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
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

export const examples: Examples = {
	profile: [
		'https://www.flickr.com/photos/ada-muster/',
		'https://www.flickr.com/people/ada-muster/',
		'https://www.flickr.com/photos/12345678@N00',
		'https://www.flickr.com/people/12345678%40N00/',
		'https://m.flickr.com/photos/ada-muster',
		'https://www.flickr.com/photos/ada-muster/page2',
	],
	photo: [
		'https://www.flickr.com/photos/ada-muster/51234567890/',
		'https://www.flickr.com/photos/12345678@N00/51234567890/in/album-72157600000000000/',
		'https://www.flickr.com/photos/ada-muster/51234567890/sizes/l/',
		'https://flic.kr/p/2abcDE',
	],
	album: [
		'https://www.flickr.com/photos/ada-muster/albums',
		'https://www.flickr.com/photos/ada-muster/albums/72157600000000000/',
		'https://www.flickr.com/photos/ada-muster/sets/72157600000000000',
		'https://www.flickr.com/photos/ada-muster/galleries/72157600000000000/',
		'https://www.flickr.com/photos/ada-muster/favorites',
	],
	none: [
		'https://www.flickr.com/',
		'https://www.flickr.com/explore',
		'https://www.flickr.com/search/?text=ada',
		'https://www.flickr.com/groups/sunsets/',
		'https://www.flickr.com/photos/tags/sun',
		'https://www.flickr.com/photos/upload/',
		'https://www.flickr.com/photos/friends/',
		'https://www.flickr.com/people/me/relationship',
		'https://www.flickr.com/help/terms',
		'https://www.flickr.com/account/upgrade/pro',
		'https://blog.flickr.net/en',
	],
};
