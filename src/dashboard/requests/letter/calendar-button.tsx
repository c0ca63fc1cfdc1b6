import type {JSX} from 'preact';
import {calendarFile} from '../../../letters/calendar-file.ts';
import {dueDates} from '../../../letters/deadlines/state.ts';
import {findRecipient} from '../../../letters/recipient.ts';
import {saveFile} from '../../../ui/controls/save-file.ts';
import {writeDate} from '../../../ui/i18n/format.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import type {RequestProps} from '../props.ts';
import {requestTitle} from '../request-title.ts';

/** The dates as a file for the user's own calendar. */
export function CalendarButton({request, model}: RequestProps): JSX.Element {
	const words = useWords();
	const {today, now} = model.requests;
	const name = findRecipient(request)?.name ?? request.controllerId;
	const save = (): void => {
		const entries = dueDates(request, today()).map(({date, kind}) => ({
			id: `${request.id}-${kind}`,
			date,
			title: `${name}: ${words.say(`due_${snake(kind)}`, {date: writeDate(date, words.locale)})}`,
			notes: [requestTitle(request, words), words.say(kind === 'complaint' ? 'calendar_do_complaint' : 'calendar_do_answer')].join('\n'),
		}));
		saveFile('overexposed.ics', 'text/calendar', calendarFile(entries, now()));
	};

	return (
		<p>
			<button type="button" class="button" onClick={save}>
				{words.say('calendar_save')}
			</button>
		</p>
	);
}
