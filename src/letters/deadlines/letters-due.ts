import type {IsoDate} from '../../core/iso-date.ts';
import type {RightsRequest} from '../../core/requests/request.ts';
import {addDays} from './calendar.ts';
import {dueDates} from './state.ts';

/** Leaves time to find the letter again. */
export const daysAhead = 2;

/** How many letters have a date that has passed or is near. */
export const lettersDue = (requests: readonly RightsRequest[], today: IsoDate): number =>
	requests.filter(request => isDue(request, today)).length;

/** Whether one of its dates has passed or is near. */
export const isDue = (request: RightsRequest, today: IsoDate): boolean =>
	dueDates(request, today).some(({date}) => addDays(today, daysAhead) >= date);
