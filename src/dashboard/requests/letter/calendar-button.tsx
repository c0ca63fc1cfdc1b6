import type {JSX} from 'preact';
import {type CalendarEntry, calendarFile} from '../../../letters/calendar-file.ts';
import {saveFile} from '../../../ui/controls/save-file.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';

export interface CalendarButtonProps {
	/** Worked out at the press, on the day it is. */
	readonly entries: () => readonly CalendarEntry[];
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

/** Dates as a file for the user's own calendar. */
export function CalendarButton({entries, now}: CalendarButtonProps): JSX.Element {
	const {say} = useWords();
	const save = (): void => saveFile('overexposed.ics', 'text/calendar', calendarFile(entries(), now()));

	return (
		<p>
			<button type="button" class="button" onClick={save}>
				{say('calendar_save')}
			</button>
		</p>
	);
}
