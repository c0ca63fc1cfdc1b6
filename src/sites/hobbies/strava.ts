import {defineSite, type Examples, isPrivateAccount, type SiteFacts, type SiteSettings} from '../site.ts';

export const facts: SiteFacts = {id: 'strava', name: 'Strava', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.strava.com/*'],
	reserved: ['search', 'invite', 'find', 'suggested'],
	pages: {
		photo: {
			paths: [/^\/activities\/\d+/, /^\/photos\/[^/]+/, /^\/athletes\/(?<user>\d+)\/posts\/\d+/, /^\/posts\/\d+/],
			photos: ['[data-testid="photo"] img, [class*="PhotoCarousel"] img, [class*="Media"] img', '.photos img, .lightbox img'],
			portraits: [
				'[data-testid="athlete-avatar"] img, .activity-summary .avatar img',
				'.details-container .avatar img, a[href^="/athletes/"] img',
			],
		},
		profile: {
			paths: [
				/^\/(?:athletes|pros)\/(?<user>[^/]+)(?:\/(?:training_log|badges|kudos|follows|trophy-case|segments\/leader|routes|posts|photos))?$/,
			],
			portraits: [
				'.profile-heading .avatar img, .avatar-athlete:not(.avatar-sm) img.avatar-img, .avatar.avatar-xl img',
				'[data-testid="athlete-avatar"] img, [class*="ProfileHeader"] img',
				'main img[alt*="profile" i]',
			],
			photos: ['.photos img, [class*="PhotoStrip"] img, [data-testid="photo"] img'],
		},
	},
	imageHosts: ['dgalywyr863hv.cloudfront.net', 'dgtzuqphqg23d.cloudfront.net'],
	notPeople: /\/(?:clubs|badges|challenges|gear)\//,
	avatars: /\/pictures\/athletes\//,
	sizes: [/\/(?:small|medium|large)(?=\.\w+$)/, /-\d+x\d+(?=\.\w+$)/],
	// The three sizes are in one folder and differ only in their file name.
	enlarge: [[/(\/pictures\/athletes\/.{1,300})\/(?:small|medium)(\.\w+)$/, '$1/large$2']],
	others: ['.comments, .kudos-list, .feed-entry .comment', '#global-header', '[class*="Kudos"], [class*="Comments"]'],
	identity: {
		name: ['.athlete-name, [data-testid="athlete-name"]', 'h1', 'meta[property="og:title"][content]'],
		place: ['.location, [class*="Location"]'],
	},
	audience: [{is: 'approved', when: [{text: /^This Athlete['’]s activities are private\.?$/i}, {text: isPrivateAccount}]}],
	signedIn: {
		yes: [{selector: 'nav .user-menu .avatar, body.logged-in'}],
		no: [{selector: 'body.logged-out, a[href^="/login"], .btn-login'}],
	},
	heldAgainst: [{what: 'public code', source: 'https://github.com/Witres/prueba_tecnica', on: '2026-11-26'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://www.strava.com/settings/privacy',
		menuPath: ['Settings', 'Privacy Controls', 'Profile Page', 'Followers'],
		menuPathIn: {de: ['Einstellungen', 'Privatsphäre-Einstellungen', 'Profilseite', 'Abonnenten']},
		staysPublic: ['name'],
		sources: [
			{url: 'https://support.strava.com/hc/en-us/articles/115000164850-Profile-Page-Privacy-Controls'},
			{
				url: 'https://support.strava.com/hc/de/articles/207343930-Privatsph%C3%A4re-Einstellungen',
				says: 'German labels; members still see name and place',
			},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://www.strava.com/athlete/delete_your_account',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.strava.com/athletes/12345678',
		'https://www.strava.com/pros/ada-muster',
		'https://www.strava.com/athletes/12345678?oq=ada',
	],
	photo: [
		'https://www.strava.com/activities/1234567890',
		'https://www.strava.com/activities/1234567890/overview',
		'https://www.strava.com/photos/0123-4567',
	],
	none: [
		'https://www.strava.com/',
		'https://www.strava.com/dashboard',
		'https://www.strava.com/clubs/muster-runners',
		'https://www.strava.com/segments/12345',
		'https://www.strava.com/athletes/search?text=ada',
		'https://www.strava.com/challenges/lake',
		'https://www.strava.com/settings/privacy',
		'https://www.strava.com/login',
		'https://support.strava.com/hc',
	],
};
