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

/**
 * When to be reminded of a step. One control, whatever is chosen: with the arrow keys, a choice is made on the way to another, and a control
 * that went at the first would take the focus along.
 */
export function RemindMe({id, steps}: {readonly id: string; readonly steps: StepsModel}): JSX.Element {
	const {say, locale} = useWords();
	const reminder = steps.reminders.value[id];
	const choose = (value: string): void => {
		if (value !== asSet) void steps.remind(id, Number(value));
	};

	return (
		<p class="small remind-me">
			<select aria-label={say('remind_label')} value={reminder ? asSet : '0'} onChange={event => choose(event.currentTarget.value)}>
				{reminder && (
					<option value={asSet} selected>
						{say('remind_on', {date: writeDate(reminder.on, locale)})}
					</option>
				)}
				{choices.map(({inDays, text}) => (
					<option key={inDays} value={inDays}>
						{inDays === 0 && !reminder ? say('remind_label') : say(text)}
					</option>
				))}
			</select>
		</p>
	);
}

/** The choice that stands. */
const asSet = 'set';
