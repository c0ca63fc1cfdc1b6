import type {IsoDate} from '../../../core/iso-date.ts';
import type {RightsRequest} from '../../../core/requests/request.ts';
import type {CalendarEntry} from '../../../letters/calendar-file.ts';
import {dueDates} from '../../../letters/deadlines/state.ts';
import {findRecipient} from '../../../letters/recipient.ts';
import {writeDate} from '../../../ui/i18n/format.ts';
import {snake, type Words} from '../../../ui/i18n/words.ts';
import {requestTitle} from '../request-title.ts';

/** A request's dates for a calendar: the title says what is due, the notes what to do then. */
export function calendarEntries(request: RightsRequest, today: IsoDate, words: Words): readonly CalendarEntry[] {
	const name = findRecipient(request)?.name ?? request.controllerId;
	return dueDates(request, today).map(({date, kind}) => ({
		id: `${request.id}-${kind}`,
		date,
		title: `${name}: ${words.say(`due_${snake(kind)}`, {date: writeDate(date, words.locale)})}`,
		notes: [requestTitle(request, words), words.say(kind === 'complaint' ? 'calendar_do_complaint' : 'calendar_do_answer')].join('\n'),
	}));
}
