import {type CommonNames, words} from '../site.ts';

/** All of them. They outweigh any site's rules, so only the background has them, and a page of no site that the user asks about. */
export const commonNames: CommonNames = {
	isNeverAPerson: name =>
		[name, name.replace(/s$/i, '')].some(each => ownPages.has(each.toLowerCase())) || ownPageShapes.some(pattern => pattern.test(name)),
	isNeverAnOwner: subdomain => ownSubdomains.includes(subdomain) || /^(?:cdn|img|mg|ns|static|www)-?\d+$/.test(subdomain),
};

/** Patterns of names that sites use for their own pages. */
const ownPageShapes: readonly RegExp[] = [
	// Files: `wp-login.php`, `security.txt`, `.well-known`.
	/^\.|\.(?:php\d?|html?|aspx?|jsp|txt|xml|ico|webmanifest)$/i,
	// Locales: `pt-BR`, `zh_Hant`.
	/^[a-z]{2}[-_](?:[A-Z]{2}|Han[st])$/,
	/^(?:acceptable[-_]?use|accessibility|brand|community|content|cookies?|copyright|data|dmca|legal|privacy|refund|returns?|safety|security|terms|usage|user)[-_]?(?:agreement|assets|cent(?:er|re)|choices|conditions|guidelines?|notice|policy|policies|preferences|protection|settings|standards|statement|terms)(?:[-_]|$)/i,
	/^(?:conditions|terms)(?:[-_]?of[-_]?\w+|[-_]?and[-_]?\w+)$/i,
	/^(?:privacy|safety|security)[-_](?:and|of)[-_]\w+$/i,
	/^(?:change|confirm|create|deactivate|delete|forgot|forgotten|lost|recover|reset|update|verify)[-_]?(?:my[-_]?|your[-_]?)?(?:account|email|password|username)$/i,
	/^(?:account|email|password|username)s?[-_]?(?:change|confirmation|recovery|reset|resets|settings|verification|verifications)$/i,
	/^(?:log|sign)[-_]?(?:in|out|up|off)(?:[-_.](?:email|help|with)|$)/i,
	/^(?:law[-_]?enforcement|modern[-_]slavery|do[-_]not[-_]sell|anti[-_]slavery|code[-_]of[-_]conduct|case[-_]studies|press[-_]?kit|media[-_]?kit)(?:[-_]|$)/i,
];

/** Carried by the rules of the sites that give people sub-domains. */
export const ownSubdomains: readonly string[] = words(`
	about account accounts admin ads api app apps assets auth business careers cdn content data dev developer developers docs download downloads
	email faq feedback files forum forums help images img info investors jobs legal login mail media newsroom oauth partners policy press privacy
	secure security service services sso staging static stats status support test trust upload wiki`);

/** Single names that sites use for their own pages, also in the plural with an s. */
const ownPages: ReadonlySet<string> = new Set(
	words(`401 403 404 500 about about-us about_us academy accessibility account activate activity ad admin advertise advertisers advertising
affiliate ajax album alerts all ambassador analytics android announcements api app archive article assets auth authorize badges ban
billing blog board bookmarks books bot brand browse business businesses cache calendar campaign captcha career cart categories category
ccpa cdn cdn-cgi channel chart chat checkout checkpoint collection comment communities community companies company compare compose
confirm connect consent contact contact-us contest cookie copyright create creator css customer dashboard data delete deleted demo deny
dev developer dialog directory discover discovery discussion dmca docs documentation domain download draft dsa edit editor education
email embed en enterprise error event explore export faq favorites favourites feature feed feedback file find find-friends flag follow
followers following forgot forum friend fundraisers galleries gallery game gdpr get get-started getting-started gift gifting gold
graphql group guide guidelines hashtag help help-center help_center hiring history home homepage hot how-it-works i18n image img import
impressum imprint inbox index info insights integrations intent internships intro investors invitations invite ios issues item job join
js jsc kontakt landing language latest learn learn-more learning legal library license like link list live local locale location logos
mail maintenance manage manifest.json map market marketing marketplace me media member membership mention message messenger mobile
mobile-app moderation moderator module more movies music my mynetwork network new newest newsletter newsroom next notes notice
notification null oauth oembed offer official onboarding online options order org organisation organization our-story our-team page
partner partner-program partnerships pass password pay payment people permissions photo picks pin places plan play playlist plugin
podcast policies policy poll popular portal post premium press press-center press-releases pressroom preview price pricing pricing-plans
privacy private pro product profile project promo promotions public publish purchase random ranking recent recommendations recommended
recover recovery redirect refer refer-a-friend referral register registration release remove report request reset resource
responsible-disclosure results review roadmap root rss rules safety sale save saved search searches section security sell server service
session setting setup share shared shop shopping show sign site site-map sitemap sitemap-index solutions sponsor sso start stat static
statistics status store stories story stream student-discount studio submit subscribe subscription suggest suggestions support survey
switch system tag team templates terms theme thread today token tools top topic tos tour translate translations transparency
transparency-center transparency-report trending trends trust trust-and-safety trust-center tutorial undefined unsubscribe update
upgrade upload url user username verification verify version video view wallet watch web webhook webinars webmaster welcome whats-new
widget wiki wp-admin wp-content www your`),
);
