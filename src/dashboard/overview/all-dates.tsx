import type {JSX} from 'preact';
import type {CalendarEntry} from '../../letters/calendar-file.ts';
import {sayItem} from '../../ui/checklist/checklist-entry.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Words} from '../../ui/i18n/words.ts';
import {itemsOf} from '../checklist/items-to-do.ts';
import type {DashboardProps} from '../props.ts';
import {CalendarButton} from '../requests/letter/calendar-button.tsx';
import {calendarEntries} from '../requests/letter/calendar-entries.ts';

/** Every date as one file for the person's own calendar: of letters, and of steps to be reminded of. */
export function AllDates({model, data}: DashboardProps): JSX.Element | null {
	const words = useWords();
	const entries = datesOf({model, data}, words);
	return entries.length === 0 ? null : <CalendarButton entries={() => entries} now={model.requests.now} />;
}

/** A letter whose dates cannot be worked out costs no other its place. */
export function datesOf({model, data}: DashboardProps, words: Words): readonly CalendarEntry[] {
	const letters = model.requests.requests.value.flatMap(request => {
		try {
			return calendarEntries(request, model.requests.today(), words);
		} catch {
			return [];
		}
	});
	const reminders = model.steps.reminders.value;
	const steps = itemsOf({model, data}, Object.keys(reminders)).flatMap(item => {
		const on = reminders[item.id]?.on;
		return on === undefined ? [] : [{id: item.id, date: on as CalendarEntry['date'], title: sayItem(item, words), notes: ''}];
	});
	return [...letters, ...steps];
}
