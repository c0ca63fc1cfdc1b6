import type {PageProbe} from '../evidence/evidence.ts';
import type {IsoDate} from '../iso-date.ts';
import {isCertain} from '../score/face-label.ts';
import type {Interval} from '../score/interval.ts';
import {type LinkId, linkIds, type Report} from '../score/report.ts';
import {usabilities} from '../score/usability.ts';
import type {CheckOutcome, CheckWay, PageCheck, Range} from './history.ts';

/** What is kept of a report. */
export function checkOf(report: Report, way: CheckWay, on: IsoDate): PageCheck {
	const faces = report.images.flatMap(image => image.faces).filter(isCertain);
	const best = usabilities.findLast(usability => faces.some(face => face.usability === usability));
	const range = (id: LinkId): Range => percent(report.links.find(link => link.id === id) ?? {low: 0, high: 1});
	const {low, high} = report.exposure;
	return {
		on,
		way,
		outcome: 'seen',
		exposure: [low, high],
		links: Object.fromEntries(linkIds.map(id => [id, range(id)])) as Record<LinkId, Range>,
		faces: faces.length,
		...(best && {best}),
	};
}

const percent = ({low, high}: Interval): Range => [Math.floor(100 * low), Math.ceil(100 * high)];

/** What a request for the page came to; `undefined` where none was sent. */
export function outcomeOf(probe: PageProbe): CheckOutcome | undefined {
	switch (probe.kind) {
		case 'content':
		case 'shell':
			return 'seen';
		case 'wall':
			return probe.how === 'redirect' ? 'moved' : 'seen';
		case 'gone':
		case 'turned-away':
			return probe.kind;
		case 'rate-limited':
			return 'limited';
		case 'failed':
			return 'down';
		case 'not-asked':
			return undefined;
	}
}
