import {kindOfPath, kindOfText} from './contact-links.ts';
import {isHeadline} from './headline.ts';
import type {PageText} from './page-text.ts';
import {sectionRole} from './section-words.ts';

/** Whether a page is about the site's own operator: its start page, or one that its address or first heading calls imprint, contact or privacy. */
export function isAboutOperator({address, title, lines}: PageText): boolean {
	const {pathname, hostname} = new URL(address);
	const [last = ''] = pathname.split('/').filter(Boolean).slice(-1);
	if (pathname === '/' || (kindOfPath(address) && !isHeadline(last, hostname))) return true;
	const heading = lines.find(line => line.heading !== undefined && line.heading <= 3)?.text ?? title;
	if (isHeadline(heading, hostname)) return false;
	return kindOfText(heading) !== undefined || sectionRole(heading)?.whose === 'operator';
}
