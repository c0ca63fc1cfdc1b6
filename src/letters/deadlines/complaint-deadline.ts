import type {IsoDate} from '../../core/iso-date.ts';
import type {DueDate, RequestHistory} from '../../core/requests/request.ts';
import {endOf} from './due-date.ts';
import {effectiveEvents} from './history.ts';
import {type DeadlineRule, type Period, ruleFor} from './rules.ts';
import {runningTime} from './running-time.ts';

/** Where the country rather than the law sets a limit: one year from learning of the infringement (§ 24(4) of Austria's DSG). */
const limitsByCountry: Readonly<Record<string, Period>> = {at: {count: 12, unit: 'month'}};

/** Short enough to be shown from the start: whoever sees it only afterwards may be too late. */
const isShort = ({unit}: Period): boolean => unit === 'day';

/**
 * The last day to turn to the authority, where there is one. Counted from the refusal, or from the end of the period without moving it over
 * a weekend: a day too early costs nothing, a day too late the remedy.
 */
export function complaintDeadline(history: RequestHistory, today: IsoDate): DueDate | undefined {
	const rule = ruleFor(history.law, history.rights);
	const limit = rule.complaint ?? (hasAuthority(history) ? limitsByCountry[history.country?.slice(0, 2) ?? ''] : undefined);
	const from = limit && ending(history, rule, today);
	if (!(limit && from) || (today <= from && !isShort(limit))) return undefined;
	return {date: endOf(limit, unmoved(rule), from), kind: 'complaint'};
}

/** Authorities take no complaint about a friendly message, nor about the press. */
const hasAuthority = (history: RequestHistory): boolean =>
	history.law === 'gdpr' && effectiveEvents(history).some(({kind}) => kind === 'sent');

/** The day from which the person's own time runs: of the last answer, or the end of the period. */
function ending(history: RequestHistory, rule: DeadlineRule, today: IsoDate): IsoDate | undefined {
	const events = effectiveEvents(history);
	const answer = events.findLast(({kind}) => kind === 'refused' || kind === 'answered' || kind === 'deflected');
	if (answer) return answer.on;
	const sent = events.find(({kind}) => kind === 'sent');
	if (!sent || rule.soft) return undefined;
	const {start, paused} = runningTime(history, sent.on, today);
	const isExtended = events.some(({kind}) => kind === 'extended');
	return endOf((isExtended && rule.extended) || rule.answer, unmoved(rule), start, paused);
}

const unmoved = ({rolls: _, ...rule}: DeadlineRule): DeadlineRule => rule;
