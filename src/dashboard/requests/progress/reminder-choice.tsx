import type {JSX} from 'preact';
import {useWords} from '../../../ui/i18n/use-words.ts';
import type {RequestsProps} from '../props.ts';

/** Requests the permission only when the user wants reminders. */
export function ReminderChoice({model}: RequestsProps): JSX.Element {
	const {say} = useWords();
	const {mayNotify, allowNotices} = model.requests;

	return (
		<section class="card">
			<h2>{say('reminders_title')}</h2>
			<p>{say('reminders_text')}</p>
			<p>
				<button type="button" class="button" onClick={() => allowNotices(!mayNotify.value)}>
					{say(mayNotify.value ? 'reminders_off' : 'reminders_on')}
				</button>
			</p>
		</section>
	);
}
