import {defineSite, type Examples, type SiteFacts, type SiteSettings, usualProfileMarkers, words} from '../site.ts';

export const facts: SiteFacts = {id: 'venmo', name: 'Venmo', isSocialNetwork: false};

export const site = defineSite(facts, {
	matches: ['https://*.venmo.com/*'],
	subdomains: /^account$/,
	moreReserved: words(`
		send-money request-money business-profiles debit credit-card creditcard cash-back crypto direct-deposit teen venmo-debit-card
		signin two-factor bills add-money bank-transfer cards rewards incomplete pay-bills touch funds user-agreement resources checks
		charity statement statements donate charities savings credit our-fees fees refer-a-friend sweepstakes tap-to-pay venmo-groups
		gift-cards gifting teen-account teens split-requests fraud qr qrcode code identity taxes venmo-for-business business-profile
		pay-with-venmo paywithvenmo debitcard merchant merchants students college stash venmostash debit-card paypal pay_with_venmo feesandlimits
		venmo-app instant-transfer transfer transfers send receive cash-a-check direct_deposit manage-balance venmo-mastercard
		small-business smallbusiness settings-privacy delete-account incomplete-payments sign-in-help app-download get-the-app
		venmo-credit-card law-enforcement`),
	pages: {
		profile: {
			paths: [/^\/u\/(?<user>[\w-]{5,30})$/, /^\/(?<user>[\w-]{5,30})$/],
			queries: [/^\/code\?(?:.*&)?user_id=\d+/],
			portraits: ['[class*="profileInfo_"] img, [data-testid="profile-picture"] img', 'main img[alt*="{user}" i]', '.MuiAvatar-img'],
			confirm: [...usualProfileMarkers, {selector: '[class*="profileInfo_username__"]'}, {script: /"profileUser"|"externalId":/}],
		},
	},
	pageParameters: ['user_id'],
	imageHosts: ['pics.venmo.com'],
	notPeople: /no-image|default/,
	identity: {name: ['[class*="profileInfo_"] h1, [class*="profileInfo_"] h2', 'h1']},
	heldAgainst: [{what: 'public code', source: 'https://github.com/WebBreacher/WhatsMyName/blob/e62338e/wmn-data.json', on: '2026-11-26'}],
});

export const settings: SiteSettings = [
	{
		purpose: 'close-profile',
		url: 'https://account.venmo.com/settings/privacy',
		menuPath: ['Settings', 'Privacy', 'Default Privacy Setting', 'Private'],
		staysPublic: ['portrait', 'name'],
		sources: [
			{
				url: 'https://www.washingtonpost.com/technology/2021/09/23/venmo-privacy-settings/',
				says: 'older payments: Past Transactions, Change All to Private',
			},
			{url: 'https://swichdesign.com/articles/how-to-make-venmo-payments-private', says: 'of 2026'},
		],
		checkedOn: '2026-11-26',
		verified: true,
	},
	{
		purpose: 'delete-account',
		url: 'https://account.venmo.com/settings/profile/cancel/confirm',
		menuPath: ['Delete account'],
		sources: [{url: 'https://github.com/jdm-contrib/jdm/blob/4762ba50/_data/sites.json', says: 'of 2026-08-21'}],
		checkedOn: '2026-11-25',
		verified: true,
	},
];

export const examples: Examples = {
	profile: [
		'https://venmo.com/u/Ada-Muster',
		'https://account.venmo.com/u/ada-muster',
		'https://venmo.com/Ada-Muster',
		'https://venmo.com/code?user_id=1234567890',
	],
	none: [
		'https://venmo.com/',
		'https://venmo.com/about/product/',
		'https://venmo.com/legal/us-user-agreement',
		'https://venmo.com/login',
		'https://venmo.com/signup',
		'https://help.venmo.com/hc',
		'https://account.venmo.com/',
	],
};
