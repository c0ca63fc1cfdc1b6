import type {IsoDate} from '../../core/iso-date.ts';
import type {DueDate, RequestEvent, RequestHistory, RequestState} from '../../core/requests/request.ts';
import {daysBetween, type Holidays, sharedHolidays} from './calendar.ts';
import {endOf} from './due-date.ts';
import {effectiveEvents} from './history.ts';
import {complaintRules, type DeadlineRule, optOutRule, ruleFor} from './rules.ts';

/** The state of a request on a day. `overdue` and a refusal by silence follow from the calendar, everything else from its events. */
export function stateOn(history: RequestHistory, today: IsoDate, isHoliday: Holidays = sharedHolidays): RequestState {
	const last = effectiveEvents(history).at(-1);
	const recorded = last ? stateAfter(last) : 'drafted';
	if (recorded !== 'sent') return recorded;
	const answer = answerDate(history, today, isHoliday);
	if (answer?.kind !== 'answer' || today <= answer.date) return 'sent';
	return ruleFor(history.law, history.rights).silenceIsRefusal ? 'refused' : 'overdue';
}

function stateAfter(event: Exclude<RequestEvent, {readonly kind: 'undone'}>): RequestState {
	switch (event.kind) {
		case 'clarification-asked':
			return 'clarifying';
		case 'deflected':
			return event.excuse === 'law-does-not-apply' ? 'refused' : 'answered';
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

/** Every date of an open request, ahead or just passed, earliest first: for the list, the reminders and the calendar file. */
export function dueDates(history: RequestHistory, today: IsoDate, isHoliday: Holidays = sharedHolidays): readonly DueDate[] {
	if (['drafted', 'answered', 'closed', 'complained'].includes(stateOn(history, today, isHoliday))) return [];
	// A refusal is an answer; silence that counts as one (PIPEDA) has no such event, and needs its date.
	const isAwaited = !effectiveEvents(history).some(({kind}) => kind === 'refused');
	const awaited = isAwaited
		? [acknowledgementDate(history, isHoliday), optOutDate(history, isHoliday), answerDate(history, today, isHoliday)]
		: [];
	const dates = [...awaited, complaintDate(history, isHoliday)];
	return dates.filter(date => date !== undefined).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** When an answer is due. While the period is paused: as if it went on today. */
export function answerDate(history: RequestHistory, today: IsoDate, isHoliday: Holidays = sharedHolidays): DueDate | undefined {
	const events = effectiveEvents(history);
	const sent = events.find(({kind}) => kind === 'sent');
	if (!sent) return undefined;
	const rule = ruleFor(history.law, history.rights);
	const kind = rule.soft ? 'follow-up' : 'answer';
	const longer = events.findLast(event => event.kind === 'extended');
	if (rule.namesItsDay && longer?.until) return {date: longer.until, kind};
	const extended = longer && rule.extended;
	const {start, paused} = runningTime(events, rule, sent.on, today);
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

function runningTime(events: ReturnType<typeof effectiveEvents>, {identity}: DeadlineRule, sentOn: IsoDate, today: IsoDate) {
	const pauses = events.flatMap(({kind, on}, index) => {
		if (kind !== 'paused') return [];
		const end = events.slice(index + 1).find(event => event.kind !== 'paused')?.on;
		return [{from: on, to: end ?? (today > on ? today : on)}];
	});
	if (!identity || pauses.length === 0) return {start: sentOn, paused: 0};
	if (identity === 'restarts') return {start: pauses.at(-1)?.to ?? sentOn, paused: 0};
	return {start: sentOn, paused: pauses.reduce((total, {from, to}) => total + daysBetween(from, to), 0)};
}
