import {words} from '../site.ts';

/** Whether this name, right after the host, is a site's own page on any site and never a person. */
export const isNeverAPerson = (name: string): boolean =>
	ownPages.has(name.toLowerCase()) || ownPageShapes.some(pattern => pattern.test(name));

/** Whether this sub-domain is never a person's on any site. */
export const isNeverAnOwner = (subdomain: string): boolean =>
	ownSubdomains.has(subdomain) || /^(?:cdn|img|mg|ns|static|www)-?\d+$/.test(subdomain);

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

const ownSubdomains: ReadonlySet<string> = new Set(
	words(`
		about account accounts admin ads api app apps assets auth business careers cdn content data dev developer developers docs download downloads
		email faq feedback files forum forums help images img info investors jobs legal login mail media newsroom oauth partners policy press privacy
		secure security service services sso staging static stats status support test trust upload wiki`),
);

/** Single names that sites use for their own pages. */
const ownPages: ReadonlySet<string> = new Set(
	words(`
		401 403 404 500 about about-us about_us academy accessibility account accounts activate activity ad admin ads advertise
		advertisers advertising affiliate affiliates ajax album albums alerts all ambassador ambassadors analytics android
		announcements api apis app apps archive archives article articles assets auth authorize badges ban billing blog blogs board
		boards bookmarks books bot bots brand brands browse business businesses cache calendar campaign campaigns captcha career
		careers cart categories category ccpa cdn cdn-cgi channel channels chart charts chat checkout checkpoint collection
		collections comment comments communities community companies company compare compose confirm connect consent contact
		contact-us contacts contest contests cookie cookies copyright create creator creators css customer customers dashboard data
		delete deleted demo deny dev developer developers dialog directory discover discovery discussion discussions dmca docs
		documentation domain domains download downloads draft drafts dsa edit editor education email emails embed en enterprise error
		errors event events explore export faq favorites favourites feature features feed feedback feeds file files find find-friends
		flag follow followers following forgot forum forums friend friends fundraisers galleries gallery game games gdpr get
		get-started getting-started gift gifting gifts gold graphql group groups guide guidelines guides hashtag hashtags help
		help-center help_center hiring history home homepage hot how-it-works i18n image images img import impressum imprint inbox
		index info insights integrations intent internships intro investors invitations invite invites ios issues item items job jobs
		join js jsc kontakt landing language languages latest learn learn-more learning legal library license licenses like likes link
		links list lists live local locale location locations logos mail maintenance manage manifest.json map maps market marketing
		marketplace me media member members membership memberships mention mentions message messages messenger mobile mobile-app
		mobile-apps moderation moderator module more movies music my mynetwork network new newest news newsletter newsletters newsroom
		next notes notice notification notifications null oauth oembed offer offers official onboarding online options order orders
		org organisation organisations organization organizations our-story our-team page pages partner partner-program partners
		partnerships pass password passwords pay payment payments people permissions photo photos picks pin places plan plans play
		playlist playlists plugin plugins podcast podcasts policies policy poll polls popular portal post posts premium press
		press-center press-releases pressroom preview price pricing pricing-plans privacy private pro product products profile
		profiles project projects promo promotions public publish purchase random ranking recent recommendations recommended recover
		recovery redirect refer refer-a-friend referral referrals register registration release releases remove report reports request
		requests reset resource resources responsible-disclosure results review reviews roadmap root rss rules safety sale sales save
		saved search searches section sections security sell server service services session sessions setting settings setup share
		shared shop shopping shops show sign site site-map sitemap sitemap-index sitemaps sites solutions sponsor sponsors sso start
		stat static statistics stats status store stories story stream streams student-discount studio submit subscribe subscription
		subscriptions suggest suggestions support survey switch system tag tags team teams templates terms theme themes thread threads
		today token tools top topic topics tos tour translate translations transparency transparency-center transparency-report
		trending trends trust trust-and-safety trust-center tutorial tutorials undefined unsubscribe update updates upgrade upload
		uploads url user username users verification verify version video videos view wallet watch web webhook webhooks webinars
		webmaster welcome whats-new widget widgets wiki wp-admin wp-content www your`),
);
