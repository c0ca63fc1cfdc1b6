import type {JSX} from 'preact';
import {writeDate} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {StepsModel} from '../steps-model.ts';
import './remind-me.css';

/** Days. Face search engines collect anew: what is left today is worth another look in half a year. */
const choices = [
	{inDays: 0, text: 'remind_not'},
	{inDays: 1, text: 'remind_tomorrow'},
	{inDays: 7, text: 'remind_next_week'},
	{inDays: 182, text: 'remind_half_year'},
] as const;

/** When to be reminded of a step. */
export function RemindMe({id, steps}: {readonly id: string; readonly steps: StepsModel}): JSX.Element {
	const {say, locale} = useWords();
	const reminder = steps.reminders.value[id];
	if (reminder)
		return (
			<p class="small remind-me">
				{say('remind_on', {date: writeDate(reminder.on, locale)})}{' '}
				<button type="button" class="button quiet" onClick={() => steps.remind(id, 0)}>
					{say('remind_not')}
				</button>
			</p>
		);

	return (
		<p class="small remind-me">
			<select aria-label={say('remind_label')} onChange={event => steps.remind(id, Number(event.currentTarget.value))}>
				{choices.map(({inDays, text}) => (
					<option key={inDays} value={inDays}>
						{inDays === 0 ? say('remind_label') : say(text)}
					</option>
				))}
			</select>
		</p>
	);
}
