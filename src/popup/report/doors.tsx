import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Model} from '../model.ts';

/** The ways on from the first screen. */
export function Doors({model}: {readonly model: Model}): JSX.Element {
	const {say} = useWords();
	const due = model.lettersDue.value;

	return (
		<nav class="doors" aria-label={say('doors_label')}>
			<button type="button" class="button door-why" onClick={() => model.goTo('why')}>
				{say('door_why')}
			</button>
			<button type="button" class="button door-steps" onClick={() => model.goTo('steps')}>
				{say('door_steps')}
			</button>
			<a class="button" href="../dashboard/index.html#requests" target="_blank" rel="noopener">
				{due > 0 ? say('letters_due', {count: due}) : say('door_letters')}
			</a>
			<a class="button" href="../dashboard/index.html#settings" target="_blank" rel="noopener">
				{say('dashboard_settings')}
			</a>
		</nav>
	);
}
