import {defineSite, type Examples, type SiteFacts, type SiteSettings, words} from '../site.ts';

export const facts: SiteFacts = {id: 'naverblog', name: 'Naver Blog', isSocialNetwork: false};

/** On `blog.naver.com`, a frame holds the post, and frames are not read: only the pages for phones are. */
export const site = defineSite(facts, {
	matches: ['https://m.blog.naver.com/*'],
	optional: true,
	reserved: words('PostSearchList Recommendation SympathyHistoryList FeedList PostWriteForm rego').map(name => name.toLowerCase()),
	pages: {
		photo: {
			paths: [/^\/(?<user>[\w-]{3,30})\/\d{8,}$/],
			queries: [/^\/PostView\.(?:naver|nhn)\?(?:.*&)?blogId=(?<user>[\w-]+)&(?:.*&)?logNo=\d+/],
			photos: ['.se-main-container .se-image-resource', '.se-main-container img, #viewTypeSelector img'],
			portraits: ['.blog_authorArea .blog_thumbnail img'],
		},
	},
	pageParameters: ['blogId', 'logNo'],
	imageHosts: ['mblogthumb-phinf.pstatic.net', 'postfiles.pstatic.net', 'blogfiles.pstatic.net', 'blogpfthumb-phinf.pstatic.net'],
	notPeople: /\/static\//,
	avatars: /^https:\/\/blogpfthumb-phinf\./,
	others: ['.comment_area, #naverComment'],
	identity: {name: ['meta[property="naverblog:nickname"][content]']},
	heldAgainst: [
		{what: 'saved page', source: 'measuring set', on: '2026-11-26'},
		{
			what: 'public code',
			source: 'https://github.com/danbooru/danbooru/blob/06587d1f9/app/logical/source/url/naver_blog.rb',
			on: '2026-11-26',
		},
	],
});

export const settings: SiteSettings = [
	{
		purpose: 'delete-account',
		url: 'https://nid.naver.com/user2/help/leaveId?menu=nid',
		menuPath: ['Delete account'],
		staysPublic: ['posts'],
		sources: [
			{
				url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json',
				says: 'of 2026-08-21; posts are not deleted by it: delete them first',
			},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
];

export const examples: Examples = {
	photo: ['https://m.blog.naver.com/adamuster/223400000000', 'https://m.blog.naver.com/PostView.naver?blogId=adamuster&logNo=223400000000'],
	none: [
		'https://m.blog.naver.com/',
		'https://m.blog.naver.com/adamuster',
		'https://m.blog.naver.com/FeedList.naver',
		'https://m.blog.naver.com/PostSearchList.naver?blogId=adamuster',
	],
};
