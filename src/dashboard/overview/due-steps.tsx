import type {JSX} from 'preact';
import {useMemo} from 'preact/hooks';
import {ticksOf} from '../../core/checklist/account-ticks.ts';
import {accountsIn} from '../../storage/own-pages.ts';
import {ChecklistEntry} from '../../ui/checklist/checklist-entry.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {itemsOf} from '../checklist/items-to-do.ts';
import type {DashboardProps} from '../props.ts';

/** The steps that the person wanted to be reminded of by today. They stay in place for the visit, also once they are ticked. */
export function DueSteps({model, data}: DashboardProps): JSX.Element | null {
	const {say} = useWords();
	const ticks = ticksOf(model.ticked.value, accountsIn(model.ownPages.value));
	const due = useMemo(
		() => Object.entries(model.steps.reminders.value).flatMap(([id, {on}]) => (on <= model.requests.today() ? [id] : [])),
		[],
	);
	const items = itemsOf({model, data}, due);
	if (items.length === 0) return null;

	return (
		<section class="card checklist" aria-labelledby="due-steps-title">
			<h2 id="due-steps-title">{say('reminder_title')}</h2>
			<ul class="first-steps">
				{items.map(item => (
					<ChecklistEntry
						key={item.id}
						item={item}
						tickedOn={ticks[item.id]?.tickedOn}
						onTick={isDone => {
							void model.tick(item.id, isDone);
							if (isDone) void model.steps.remind(item.id, 0);
						}}
					/>
				))}
			</ul>
		</section>
	);
}
