/**
 * What the pages have in them by which the services against robots ask a visitor to prove to be a person, and ordinary pages do not:
 * the scripts of Cloudflare, DataDome, HUMAN, Akamai, Imperva, AWS WAF and Anubis. Each was held against public code on 2026-11-26, where several
 * other programs tell such pages by it.
 */
const markers: readonly string[] = [
	'window._cf_chl_opt',
	'captcha-delivery.com',
	'id="px-captcha"',
	'/_sec/cp_challenge/',
	'/_Incapsula_Resource?CWUDNSAI',
	'.token.awswaf.com/',
	'id="anubis_challenge"',
];

/** Whether the HTML is a check for robots in place of a page. */
export const isRobotCheck = (html: string): boolean => markers.some(marker => html.includes(marker));

/**
 * Headers that come with such a check: Cloudflare's `cf-mitigated: challenge` (Cloudflare docs, "Detect a Challenge Page response") and
 * `x-amzn-waf-action` (AWS WAF, "CAPTCHA and Challenge actions").
 */
export const asksForProof = (headers: Headers): boolean => headers.get('cf-mitigated') === 'challenge' || headers.has('x-amzn-waf-action');
