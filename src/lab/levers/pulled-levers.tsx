import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {valueKey} from '../i18n/lab-words.ts';
import {differingLevers} from '../state/differing-levers.ts';
import {allOpen, type Levers} from '../state/levers.ts';

/** What has been closed so far, in type that can be read from the back row. */
export function PulledLevers({levers}: {readonly levers: Levers}): JSX.Element | null {
	const {say} = useWords();
	const pulled = differingLevers(levers, allOpen);
	if (pulled.length === 0) return null;

	return (
		<ul class="pulled" aria-label={say('lab_pulled')}>
			{pulled.map(id => (
				<li key={id}>
					<span class="soft">{say('label', {label: say(`lab_lever_${id}`)})}</span> <strong>{say(valueKey(id, levers[id]))}</strong>
				</li>
			))}
		</ul>
	);
}
