import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'goodreads', name: 'Goodreads', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.goodreads.com/*'],
	moreReserved: words(`
		book shelf genres quotes author giveaway giveaways choiceawards ebooks interviews questions trivia challenges advertisers
		readersfavorites series user_challenges read-a-likes work character award places librarian_manual deal deals opinions friend
		user list author-program recommend feedback toplists characters authors readingchallenge kindle nook quizzes readers
		new_releases bookswap tooltips challenge listopia shelves user_status update_status popular_by_date adreport ap librarian
		librarians edition editions owned_books ratings rating book_link_followers reading_challenges readingchallenges author_following
		community_guidelines reading-challenge reading_challenge new-releases newreleases most-read most_read_books kindle_notes
		notes-and-highlights recommend_a_book find_friends ask_the_author topic_list book_awards winners advertiser ads_faq gift_guide
		gift-guide ios_app widgets_list user_blog readers-favorites choice-awards goodreads_choice deals-faq best-books best_books
		5-stars summer-reading summer_reading`),
	pages: {
		photo: {
			paths: [/^\/photo\/(?:user|author)\/\d+/],
			photos: [
				'.mainContent img[src*="/users/"], .mainContent img[src*="/authors/"]',
				'#imageFrame img, .photoContainer img',
				'img[src*="gr-assets.com/users/"], img[src*="gr-assets.com/authors/"]',
			],
		},
		profile: {
			paths: [/^\/(?:user|author)\/show\/(?<user>\d+)[^/]*$/, /^\/(?<user>[a-z_][\w-]{2,40})$/],
			portraits: [
				'.leftAlignedProfilePicture img',
				'a.userPagePhoto img, .authorLeftContainer img[itemprop="image"], .leftContainer.authorLeftContainer img',
				'img[src*="/users/"].profilePictureIcon',
			],
			confirm: [...usualProfileMarkers, {selector: 'a.userPagePhoto, .leftAlignedProfilePicture, .authorName'}],
		},
	},
	imageHosts: ['images.gr-assets.com', 'i.gr-assets.com'],
	notPeople: /\/(?:books|nophoto|assets|images\/S\/(?:compressed\.photo\.goodreads\.com\/(?:books|siteheader|hostedimages)))|\/nophoto\//,
	sizes: [/p[1-8](?=\/\d+\.\w+$)/],
	// Seen on a saved page: the same image as p5 and p8; 8 is the largest.
	enlarge: [[/(\/(?:users|authors)\/\d+)p[1-7](\/\d+\.\w+)$/, '$1p8$2']],
	others: ['.rightContainer, #friends, .friendsList, .siteHeader', '.reviews, .comments'],
	identity: {
		name: ['.userProfileName, #profileNameTopHeading, .authorName', 'h1', 'meta[property="og:title"][content]'],
		place: ['.userInfoBox .infoBoxRowItem'],
	},
	audience: [
		{
			is: 'approved',
			when: [
				{text: /^(?:This member has chosen to make their profile private|This Profile Is Restricted to Goodreads Users)\.?.*$/i},
				{selector: '#privateProfile, .privateProfile'},
			],
		},
	],
	signedIn: {
		yes: [{selector: '.dropdown__trigger--profileMenu'}],
		no: [{selector: 'a[href*="/user/sign_in"], .siteHeader__topLevelLink[href*="sign_in"]'}],
	},
	heldAgainst: [{what: 'saved page', source: 'measuring set', on: '2026-11-25'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://www.goodreads.com/user/edit',
		menuPath: ['Edit profile', 'Settings', 'Who can view my profile'],
		staysPublic: ['portrait', 'name', 'posts'],
		sources: [
			{
				url: 'https://www.goodreads.com/help/show/12-how-do-i-set-my-profile-to-private',
				says: 'first name, small picture and reviews stay; authors’ pages cannot be closed',
			},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://www.goodreads.com/user/destroy',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://www.goodreads.com/user/show/12345678-ada-muster',
		'https://www.goodreads.com/author/show/12345.Ada_Muster',
		'https://www.goodreads.com/adamuster',
		'https://www.goodreads.com/_adamuster',
	],
	photo: ['https://www.goodreads.com/photo/user/12345678-ada-muster', 'https://www.goodreads.com/photo/author/12345.Ada_Muster'],
	none: [
		'https://www.goodreads.com/',
		'https://www.goodreads.com/book/show/12345.The_Lake',
		'https://www.goodreads.com/list/show/1.Lakes',
		'https://www.goodreads.com/search?q=ada',
		'https://www.goodreads.com/user/sign_in',
		'https://www.goodreads.com/group/show/1-lakes',
		'https://www.goodreads.com/review/list/12345678',
		'https://www.goodreads.com/genres/art',
		'https://www.goodreads.com/quotes',
		'https://www.goodreads.com/blog',
		'https://help.goodreads.com/s/',
	],
};
