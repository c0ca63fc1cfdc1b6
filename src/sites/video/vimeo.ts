import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'vimeo', name: 'Vimeo', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.vimeo.com/*'],
	subdomains: /^player$/,
	moreReserved: words(`
		log_in join ott enterprise showcase solutions stock ondemand for-hire creative makers screen-recorder integrations webinars
		staffpicks education couchmode alive musicstore enhancer plus purchases analytics live recorder video-maker interactive-video
		everywhere central album record templates original originals addons vuid moogaloop.swf tipjar videoschool videoawards creditroll
		forhire hire jobboard bestoftheyear roku appletv chromecast screenrecorder watchlater upgrade-plan aitools magisto ottsignup
		hubspot agencies interactivevideo teleprompter virtualevents liveevents webinar transcription staffpicked curated thewire
		acceptableuse helpcenter download_app activatetv pair tvapps join_with_email forgot_password forgotpassword embed_search`),
	pages: {
		photo: {
			paths: [
				/^\/(?:channels\/[^/]+\/|groups\/[^/]+\/videos\/|(?:album|showcase)\/\d+\/videos?\/|videos?\/|couchmode\/[^/]+\/)?\d{4,}(?:\/\w+)?$/,
			],
			photos: ['.player video[poster], [class*="player"] img', '.vp-preview, [style*="vimeocdn.com/video"]'],
			portraits: ['[data-testid="uploader-details"] img', '.userlink img, [data-testid="clip-owner"] img, a[href^="/user"] img'],
		},
		// A showcase counts as an album, like a playlist on YouTube.
		album: {paths: [/^\/(?:showcase|album)\/\d+(?:\/embed)?$/], photos: ['[data-testid="video-card"] img, .contextclip img']},
		profile: {
			paths: [
				// Numbers alone are videos. The site's own addresses begin with an underscore.
				/^\/(?<user>(?=\d*[a-z])[a-z0-9]{3,40})(?:\/(?:videos|about|likes|albums|channels|groups|following|followers|appearances|collections|showcases)(?:\/sort:\w+)?)?$/i,
			],
			portraits: ['[data-testid="profile-avatar"] img, img[class*="portrait"], .portrait img', 'img[src*="/portrait/"]'],
			covers: ['[class*="cover"] [style*="vimeocdn"]'],
			photos: ['[data-testid="video-card"] img, .contextclip img'],
			confirm: [
				...usualProfileMarkers,
				{selector: 'meta[property="al:ios:url"][content*="/users/"], meta[property="al:android:url"][content*="/users/"]'},
				{selector: 'img[src*="/portrait/"]'},
			],
		},
	},
	imageHosts: ['i.vimeocdn.com'],
	notPeople: /\/portrait\/default|default-avatar|\/custom_asset\//,
	avatars: /\/portrait\//,
	sizes: [/_\d{1,5}x\d{1,5}\w{0,20}(?=\.\w+$|$)/, /-d(?:_\d{1,5}x?\d{0,5})?$/],
	others: [
		'#comments, [data-testid="comments"], [data-testid="comments-module"], [data-testid="credits-nav"]',
		'[class*="related"], aside',
		'nav, header',
	],
	identity: {name: ['h1', 'meta[property="og:title"][content]'], place: ['[data-testid="profile-location"]']},
	heldAgainst: [
		{what: 'saved page', source: 'measuring set', on: '2026-11-25'},
		{what: 'public code', source: 'https://github.com/soxoj/socid-extractor/blob/141c38c/socid_extractor/schemes.py', on: '2026-11-26'},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://vimeo.com/settings',
		menuPath: ['Settings', 'Profile', 'Picture'],
		sources: [
			{
				url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json',
				says: 'the settings page is not read: from general knowledge',
			},
		],
		checkedOn: '2026-11-23',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://vimeo.com/settings/goodbye/forever',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		purpose: 'stop-reuse',
		url: 'https://vimeo.com/settings/privacy',
		menuPath: ['Settings', 'Privacy', 'Default embed privacy'],
		sources: [
			{url: 'https://vimeo.com/settings/privacy', says: 'the label, in public code that reads the page; earlier videos one by one'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://vimeo.com/adamuster',
		'https://vimeo.com/user12345678',
		'https://vimeo.com/adamuster/videos',
		'https://vimeo.com/user12345678/about',
		'https://vimeo.com/7adamuster',
	],
	photo: [
		'https://vimeo.com/123456789',
		'https://vimeo.com/123456789/abcdef0123',
		'https://vimeo.com/channels/staffpicks/123456789',
		'https://vimeo.com/groups/lakes/videos/123456789',
		'https://player.vimeo.com/video/123456789',
		'https://vimeo.com/showcase/1234567/video/123456789',
	],
	album: ['https://vimeo.com/showcase/1234567', 'https://vimeo.com/album/1234567'],
	none: [
		'https://vimeo.com/',
		'https://vimeo.com/watch',
		'https://vimeo.com/channels/staffpicks',
		'https://vimeo.com/groups/lakes',
		'https://vimeo.com/search?q=ada',
		'https://vimeo.com/log_in',
		'https://vimeo.com/settings',
		'https://vimeo.com/categories/travel',
		'https://vimeo.com/upgrade-plan',
		'https://vimeo.com/manage/videos',
		'https://vimeo.com/features',
		'https://vimeo.com/_next',
		'https://help.vimeo.com/hc',
	],
};
