import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useMemo} from 'preact/hooks';
import {type ChecklistItem, firstSteps} from '../../core/checklist/checklist.ts';
import type {Ticks} from '../../core/checklist/ticks.ts';
import {ChecklistEntry} from '../../ui/checklist/checklist-entry.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';

interface FirstStepsProps {
	/** The settings of the sites that the user chose, and every database. */
	readonly items: readonly ChecklistItem[];
	readonly ticks: Ticks;
	readonly isPlaceKnown: boolean;
	/** Somebody who has done some already does not begin here. */
	readonly hasBegun?: boolean;
	readonly onTick: (id: ChecklistItem['id'], isDone: boolean) => void;
}

/** The three things to begin with. Ticked ones stay in place until the user asks for more, so that nothing moves under the pointer. */
export function FirstSteps({items, ticks, isPlaceKnown, hasBegun = false, onTick}: FirstStepsProps): JSX.Element | null {
	const {say} = useWords();
	const round = useSignal(0);
	const ids = useMemo(
		() => firstSteps(items, {isDone: id => ticks[id] !== undefined, isPlaceKnown}).map(({id}) => id),
		[items.map(({id}) => id).join(), isPlaceKnown, round.value],
	);
	const shown = items.filter(({id}) => ids.includes(id));
	if (shown.length === 0) return null;

	return (
		<section class="card checklist" aria-labelledby="first-steps-title">
			<h2 id="first-steps-title">{say(hasBegun ? 'overview_steps_title' : 'first_steps_title')}</h2>
			<ul class="first-steps">
				{shown.map(item => (
					<ChecklistEntry key={item.id} item={item} tickedOn={ticks[item.id]?.tickedOn} onTick={isDone => onTick(item.id, isDone)} />
				))}
			</ul>
			{shown.every(({id}) => ticks[id]) && items.some(({id}) => !ticks[id]) && (
				<p>
					<button type="button" class="button" onClick={() => (round.value += 1)}>
						{say('checklist_next')}
					</button>
				</p>
			)}
		</section>
	);
}
