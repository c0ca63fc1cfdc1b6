import type {IsoDate} from '../../core/iso-date.ts';
import {publisherExcuses} from '../../core/requests/publisher.ts';
import type {DueDate, Excuse, RequestEvent, RequestHistory, RequestState} from '../../core/requests/request.ts';
import type {Holidays} from './calendar.ts';
import {complaintDeadline} from './complaint-deadline.ts';
import {endOf} from './due-date.ts';
import {friendlyDate} from './friendly-date.ts';
import {effectiveEvents} from './history.ts';
import {holidaysOf} from './public-holidays.ts';
import {complaintRules, optOutRule, ruleFor} from './rules.ts';
import {runningTime} from './running-time.ts';

/** Those where the person lives and those where the recipient is: with both, nobody is called late too early. */
const holidaysAround = ({country, recipientIn}: RequestHistory): Holidays => holidaysOf(country, recipientIn);

/** The state of a request on a day. `overdue` and a refusal by silence follow from the calendar, everything else from its events. */
export function stateOn(history: RequestHistory, today: IsoDate, isHoliday: Holidays = holidaysAround(history)): RequestState {
	const recorded = stateAfterEvents(history);
	if (recorded !== 'sent') return recorded;
	const answer = answerDate(history, today, isHoliday);
	if (answer?.kind !== 'answer' || today <= answer.date) return 'sent';
	return ruleFor(history.law, history.rights).silenceIsRefusal ? 'refused' : 'overdue';
}

function stateAfterEvents(history: RequestHistory): RequestState {
	const last = effectiveEvents(history).at(-1);
	return last ? stateAfter(last) : 'drafted';
}

function stateAfter(event: Exclude<RequestEvent, {readonly kind: 'undone'}>): RequestState {
	switch (event.kind) {
		case 'clarification-asked':
			return 'clarifying';
		case 'deflected':
			return isRefusal(event.excuse) ? 'refused' : 'answered';
		case 'drafted':
		case 'paused':
		case 'answered':
		case 'refused':
		case 'complained':
		case 'closed':
			return event.kind;
		default:
			return 'sent';
	}
}

/** Who shows a picture and gives a reason refuses by it. */
const isRefusal = (excuse: Excuse): boolean => excuse === 'law-does-not-apply' || publisherExcuses.some(each => each === excuse);

/** Every date of a request, ahead or just passed, earliest first: for the list, the reminders and the calendar file. */
export function dueDates(history: RequestHistory, today: IsoDate, isHoliday: Holidays = holidaysAround(history)): readonly DueDate[] {
	const {checkOn} = history;
	// The person's own, also once the request is closed: a picture may come back.
	const own: readonly DueDate[] = checkOn ? [{date: checkOn, kind: 'check'}] : [];
	return [...own, ...datesOfLaw(history, today, isHoliday)].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function datesOfLaw(history: RequestHistory, today: IsoDate, isHoliday: Holidays): readonly DueDate[] {
	const state = stateOn(history, today, isHoliday);
	if (['drafted', 'closed', 'complained'].includes(state)) return [];
	if (state === 'answered') return [complaintDeadline(history, today)].filter(date => date !== undefined);
	// A refusal is an answer; silence that counts as one (PIPEDA) has no such event, and needs its date.
	const isAwaited = stateAfterEvents(history) !== 'refused';
	const awaited = isAwaited
		? [acknowledgementDate(history, isHoliday), optOutDate(history, isHoliday), answerDate(history, today, isHoliday)]
		: [];
	const dates = [...awaited, complaintDate(history, isHoliday), complaintDeadline(history, today)];
	return dates.filter(date => date !== undefined);
}

/** When an answer is due. While the period is paused: as if it went on today. */
export function answerDate(history: RequestHistory, today: IsoDate, isHoliday: Holidays = holidaysAround(history)): DueDate | undefined {
	const events = effectiveEvents(history);
	const sent = events.find(({kind}) => kind === 'sent');
	const rule = ruleFor(history.law, history.rights);
	const kind = rule.soft ? 'follow-up' : 'answer';
	const longer = events.findLast(event => event.kind === 'extended');
	if (sent && rule.namesItsDay && longer?.until) return {date: longer.until, kind};
	// A friendly message starts no period of a law, nor does a request under a law without one.
	const friendly = history.publisher && (sent ? rule.soft && sent : events.find(event => event.kind === 'asked'));
	if (history.publisher && friendly) return {date: friendlyDate(history.publisher, friendly.on, isHoliday), kind: 'follow-up'};
	if (!sent) return undefined;
	const extended = longer && rule.extended;
	const {start, paused} = runningTime(history, sent.on, today);
	return {date: endOf(extended || rule.answer, rule, start, paused, isHoliday), kind};
}

function acknowledgementDate(history: RequestHistory, isHoliday: Holidays): DueDate | undefined {
	const events = effectiveEvents(history);
	const rule = ruleFor(history.law, history.rights);
	const sent = events.find(({kind}) => kind === 'sent');
	if (!sent || !rule.acknowledgement || events.some(({kind}) => kind === 'acknowledged')) return undefined;
	return {date: endOf(rule.acknowledgement, rule, sent.on, 0, isHoliday), kind: 'acknowledgement'};
}

/** Sales have to stop before the rest of the letter is answered. */
function optOutDate(history: RequestHistory, isHoliday: Holidays): DueDate | undefined {
	const rule = optOutRule(history.law, history.rights);
	const sent = effectiveEvents(history).find(({kind}) => kind === 'sent');
	return rule && sent && {date: endOf(rule.answer, rule, sent.on, 0, isHoliday), kind: 'opt-out'};
}

/** A complaint to the controller is acknowledged apart from the request it is about. */
function complaintDate(history: RequestHistory, isHoliday: Holidays): DueDate | undefined {
	const rule = complaintRules[history.law];
	const events = effectiveEvents(history);
	const at = events.findLastIndex(({kind}) => kind === 'controller-complaint');
	const complaint = events[at];
	if (!rule || !complaint || events.slice(at).some(({kind}) => kind === 'acknowledged')) return undefined;
	return {date: endOf(rule.answer, rule, complaint.on, 0, isHoliday), kind: rule.soft ? 'follow-up' : 'complaint-acknowledgement'};
}
