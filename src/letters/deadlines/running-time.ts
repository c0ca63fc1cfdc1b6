import type {IsoDate} from '../../core/iso-date.ts';
import type {RequestHistory} from '../../core/requests/request.ts';
import {daysBetween} from './calendar.ts';
import {effectiveEvents} from './history.ts';
import {ruleFor} from './rules.ts';

/** The day on which the period began, and the calendar days for which it has been paused since. */
export interface RunningTime {
	readonly start: IsoDate;
	readonly paused: number;
}

/** What questions of the controller do to the period, as far as the law says. One that is still open counts until today. */
export function runningTime(history: RequestHistory, sentOn: IsoDate, today: IsoDate): RunningTime {
	const rule = ruleFor(history.law, history.rights);
	const start = rule.identity === 'restarts' ? identifiedOn(history, today) : undefined;
	// Only a request for access may need a clarification.
	const pauses = rule.clarification && history.rights.includes('access') ? clarifications(history, today) : [];
	const since = start ?? sentOn;
	const counted = pauses.filter(({from}) => from >= since);
	return {start: since, paused: counted.reduce((total, {from, to}) => total + daysBetween(from, to), 0)};
}

/** When proof of identity was last given. A demand that was refused as excessive starts nothing. */
function identifiedOn(history: RequestHistory, today: IsoDate): IsoDate | undefined {
	const events = effectiveEvents(history);
	const last = events.at(-1);
	if (last?.kind === 'paused') return later(last.on, today);
	return events.findLast(({kind}) => kind === 'resumed')?.on;
}

const clarifications = (history: RequestHistory, today: IsoDate): readonly {readonly from: IsoDate; readonly to: IsoDate}[] =>
	effectiveEvents(history).flatMap(({kind, on}, index, events) =>
		kind === 'clarification-asked' ? [{from: on, to: events[index + 1]?.on ?? later(on, today)}] : [],
	);

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
