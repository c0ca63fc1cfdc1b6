import type {JSX} from 'preact';
import {calendarFile} from '../../../letters/calendar-file.ts';
import {saveFile} from '../../../ui/controls/save-file.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import type {RequestProps} from '../props.ts';
import {calendarEntries} from './calendar-entries.ts';

/** The dates as a file for the user's own calendar. */
export function CalendarButton({request, model}: RequestProps): JSX.Element {
	const words = useWords();
	const {today, now} = model.requests;
	const save = (): void => saveFile('overexposed.ics', 'text/calendar', calendarFile(calendarEntries(request, today(), words), now()));

	return (
		<p>
			<button type="button" class="button" onClick={save}>
				{words.say('calendar_save')}
			</button>
		</p>
	);
}
