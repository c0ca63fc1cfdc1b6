import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'substack', name: 'Substack', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.substack.com/*'],
	subdomains: /^open$/,
	reservedSubdomains: words(`
		support on api cdn post email mg help reader app about-us media static go blog-static cdn-images status links images assets dev
		staging analytics www2 enterprise careers newsroom resources pitch read track tracking`),
	pages: {
		photo: {
			paths: [
				/^\/(?:@(?<user>[^/]+)\/)?note\/[^/]+/,
				/^\/@(?<user>[^/]+)\/p-\d+/,
				/^\/@(?<user>[^/]+)\/p\/[^/]+/,
				/^\/home\/post\/p-\d+/,
				/^\/pub\/[^/]+\/p\/[^/]+/,
				/^\/p\/[^/]+/,
			],
			ownPaths: [/^\/(?:p|cp|i)\/[^/]+/, /^\/note\/[^/]+/],
			photos: ['article .captioned-image-container img, .available-content img', '[role="article"] picture img, .post img', 'article img'],
			portraits: ['.post-header a[href*="/@"] img, [class*="byline"] img, .profile-img-wrap img', '[role="article"] a[href*="/@"] img'],
		},
		profile: {
			paths: [
				/^\/@(?<user>[\w-]+)(?:\/(?:posts|notes|likes|reads|activity|about|followers|following|subscribers|restacks))?$/,
				/^\/profile\/\d+[^/]*(?:\/\w+)?$/,
				/^\/pub\/[\w-]+$/,
				/^\/users\/\d+-[\w-]+$/,
			],
			ownPaths: [/^\/(?:archive|about|people\/\d+[^/]*)?$/],
			portraits: [
				'[class*="profile"] a[href*="/@"] img, .profile-page img[alt*="avatar" i]',
				'.publication-logo, .logo-image, img[alt*="avatar" i]',
			],
			photos: ['[role="article"] picture img, .post-preview img'],
		},
	},
	imageHosts: ['substackcdn.com', 'substack-post-media.s3.amazonaws.com'],
	// Authors of posts elsewhere that a text quotes are served under their names there.
	notPeople: /img\/(?:default|substack|attachment|missing)|%2Fimg%2F(?:avatars|substack)|\/image\/twitter_name\//,
	// The address of every rendition ends in the address of the upload.
	sizes: [/^https:\/\/substackcdn\.com\/image\/fetch\/.*\/(?=https)/],
	others: ['.comments-page, .comment-list, .comment', 'nav, .topbar, .sidebar'],
	identity: {name: ['.byline-wrapper a, h1', 'meta[name="author"][content]', 'meta[property="og:title"][content]']},
	signedIn: {
		yes: [{selector: '.topbar [data-testid="user-menu"], img.user-image'}],
		no: [{selector: 'a[href*="sign-in"], [data-testid="sign-in"]'}],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'replace-portrait',
		url: 'https://substack.com/settings',
		menuPath: ['Settings', 'Profile', 'Photo'],
		sources: [
			{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'the address; the labels from general knowledge'},
		],
		checkedOn: '2026-11-25',
		verified: false,
	},
	{
		purpose: 'delete-account',
		url: 'https://substack.com/settings',
		menuPath: ['Settings', 'Danger Zone', 'Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://substack.com/@adamuster',
		'https://adamuster.substack.com/',
		'https://substack.com/profile/12345-ada-muster',
		'https://open.substack.com/pub/adamuster',
		'https://adamuster.substack.com/archive?sort=new',
		'https://open.substack.com/users/12345-ada-muster',
	],
	photo: [
		'https://adamuster.substack.com/p/the-lake',
		'https://substack.com/@adamuster/note/c-12345',
		'https://open.substack.com/pub/adamuster/p/the-lake',
		'https://substack.com/home/post/p-12345',
		'https://adamuster.substack.com/p/the-lake/comments',
	],
	none: [
		'https://substack.com/',
		'https://substack.com/home',
		'https://substack.com/inbox',
		'https://substack.com/search/ada',
		'https://substack.com/browse/lakes',
		'https://substack.com/settings',
		'https://substack.com/sign-in',
		'https://substack.com/about',
		'https://support.substack.com/hc',
		'https://adamuster.substack.com/subscribe',
		'https://on.substack.com/p/a',
		'https://careers.substack.com/',
	],
};
