import {directivesInTag} from '../../core/page/robots-directives.ts';
import {attribute, metaContent, queryAll} from '../../dom/query.ts';

/** Limit of the message to the background. */
const maxDirectives = 50;
/** Tags read. */
const maxMetas = 1000;

/** `noindex`, or `googlebot: noindex` where a crawler is named. */
export function gatherRobotsMeta(document: Document): readonly string[] {
	const directives = queryAll(document, 'meta[name][content]', maxMetas).flatMap(meta =>
		directivesInTag(attribute(meta, 'content') ?? '', attribute(meta, 'name') ?? ''),
	);
	return [...new Set(directives)].slice(0, maxDirectives);
}

/** W3C TDM Reservation Protocol: anything but 0 and 1 counts as absent. */
export function gatherTdmReservation(document: Document): boolean | undefined {
	const content = metaContent(document, 'tdm-reservation');
	return content === '0' || content === '1' ? content === '1' : undefined;
}
