import {withoutWeekdays} from '../../core/page/without-weekdays.ts';
import {attribute, metaContent, queryAll} from '../../dom/query.ts';

/** Limits of the message to the background. */
const maxDirectives = 50;
const maxDirectiveLength = 200;
/** Tags read, and characters read of each. */
const maxMetas = 500;
const maxContent = 4000;

/** `noindex`, or `googlebot: noindex` where a crawler is named. */
export function gatherRobotsMeta(document: Document): readonly string[] {
	const directives = queryAll(document, 'meta[name][content]', maxMetas).flatMap(meta => {
		const crawler = attribute(meta, 'name')?.slice(0, maxDirectiveLength).trim().toLowerCase() ?? '';
		return crawlers.test(crawler) ? directivesIn(attribute(meta, 'content') ?? '', crawler) : [];
	});
	return [...new Set(directives)].slice(0, maxDirectives);
}

/** Robots meta tags are named after a crawler. These are the names in use, plus anything called a bot. */
const crawlers =
	/^(?:robots|[a-z-]*bot(?:-\w+)?|slurp|google-extended|applebot-extended|teoma|yandex|baiduspider|ia_archiver|anthropic-ai)$/;

function directivesIn(content: string, crawler: string): readonly string[] {
	const directives = withoutWeekdays(content.slice(0, maxContent).toLowerCase())
		.split(',')
		.map(directive => directive.trim().slice(0, maxDirectiveLength - crawler.length - 2));
	return directives
		.filter(directive => directive !== '')
		.map(directive => (crawler === 'robots' ? directive : `${crawler}: ${directive}`))
		.filter(directive => directive.length <= maxDirectiveLength);
}

/** W3C TDM Reservation Protocol: anything but 0 and 1 counts as absent. */
export function gatherTdmReservation(document: Document): boolean | undefined {
	const content = metaContent(document, 'tdm-reservation');
	return content === '0' || content === '1' ? content === '1' : undefined;
}
