import {words} from '../site.ts';

/** Whether no site gives this name, right after the host, to a person: it is one of its own pages. */
export const isNeverAPerson = (name: string): boolean => ownPages.has(name.toLowerCase()) || ownPageShapes.some(shape => shape.test(name));

/** Whether no site gives this sub-domain to a person. */
export const isNeverAnOwner = (subdomain: string): boolean =>
	ownSubdomains.has(subdomain) || /^(?:cdn|img|mg|ns|static|www)-?\d+$/.test(subdomain);

/** What sites name their own pages, whatever the page is about. */
const ownPageShapes: readonly RegExp[] = [
	// Files: `wp-login.php`, `security.txt`, `.well-known`.
	/^\.|\.(?:php\d?|html?|aspx?|jsp|cgi|do|txt|xml|ico|webmanifest)$/i,
	// Locales: `pt-BR`, `zh_Hant`.
	/^[a-z]{2}[-_](?:[A-Z]{2}|Han[st])$/,
	/^(?:acceptable[-_]use|accessibility|community|content|cookies?|copyright|data|dmca|legal|privacy|refund|returns?|safety|security|terms|usage|user)[-_](?:agreement|cent(?:er|re)|choices|conditions|guidelines?|notice|policy|policies|preferences|settings|standards|statement|terms|(?:and|of)[-_]\w+)(?:[-_]|$)/i,
	/^(?:change|confirm|create|deactivate|delete|forgot|forgotten|lost|recover|reset|update|verify)[-_]?(?:my[-_]?|your[-_]?)?(?:account|email|password|username)$/i,
	/^(?:log|sign)[-_]?(?:in|out|up|off)(?:[-_.](?:email|help|with)|$)/i,
];

const ownSubdomains: ReadonlySet<string> = new Set(
	words(`
		about account accounts admin ads api app apps assets auth business careers cdn content data dev developer developers docs download downloads
		email faq feedback files forum forums help images img info investors jobs legal login mail media newsroom oauth partners policy press privacy
		secure security service services sso staging static stats status support test trust upload wiki`),
);

/** Single words. */
const ownPages: ReadonlySet<string> = new Set(
	words(`
		401 403 404 500 about admin about-us about_us account accounts activate activity ad ads advertise advertising affiliate affiliates ajax album albums alerts all analytics
		android announcements api apis app app-ads.txt apps archive archives article articles assets auth authorize badges ban billing blog blogs
		board boards bookmarks books bot bots browse business businesses cache calendar campaign campaigns captcha career careers cart categories category
		cdn cdn-cgi channel channels chart charts chat checkout checkpoint collection collections comment comments communities community
		community-guidelines companies company compare compose confirm connect consent contact contact-us contacts contest contests cookie
		cookie-policy cookies copyright create creator creators css customer customers dashboard data delete deleted demo deny dev developer
		developers dialog directory discover discovery discussion discussions dmca docs documentation domain domains download downloads draft drafts
		edit editor email emails embed en enterprise error errors event events explore export faq favicon.ico favorites favourites feature features
		feed feedback feeds file files find find-friends flag follow followers following forgot forgot-password forum forums friend friends
		fundraisers galleries gallery game games gdpr get get-started gift gifts gold graphql group groups guidelines guide guides hashtag hashtags
		help help-center help_center history home homepage hot how-it-works i18n image images img import imprint impressum inbox index index.html
		index.php info insights intent intro invitations invite invites ios issues item items job jobs join js jsc kontakt landing language
		languages latest legal library license licenses like likes link links list lists live local locale location locations log-in log-out log_in
		log_out login login.php logout logos lost-password mail maintenance manage manifest.json map maps market marketing marketplace me media
		member members membership memberships mention mentions message messages messenger mobile moderation moderator module more movies music
		my mynetwork network new newest news newsletter newsletters newsroom next notes notice notification notifications null oauth oembed
		offer offers official onboarding online options order orders org organisation organisations organization organizations page pages partner
		partners pass password password-reset passwords pay payment payments people permissions photo photos picks pin places plan plans play playlist
		playlists plugin plugins podcast podcasts policies policy poll polls popular portal post posts premium press preview price pricing privacy
		privacy-center privacy-policy privacy_policy privacycenter private pro product products profile profiles project projects promo promotions
		public publish purchase random ranking recent recommendations recommended recover recovery redirect refer referral register registration
		release releases remove report reports request requests reset reset-password resource resources results review reviews robots.txt root
		rss rules safety sale sales save saved search searches section sections security sell server service services session sessions setting
		settings setup share shared shop shops shopping show sign sign-in sign-out sign-up sign_in sign_up signin signout signup site sitemap sitemap.xml
		sitemaps sites sponsor sponsors sso start stat static statistics stats status store stories story stream streams studio submit
		subscribe subscription subscriptions suggest suggestions support survey switch system tag tags team teams terms terms-of-service
		terms-of-use terms_of_service theme themes thread threads today token tools top topic topics tos tour translate translations trending
		trends trust tutorial tutorials undefined unsubscribe update updates upgrade upload uploads url user username users verification verify
		version video videos view wallet watch web webhook webhooks webmaster welcome widget widgets wiki wp-admin wp-content www your`),
);
