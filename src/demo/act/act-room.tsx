import type {JSX} from 'preact';
import {HandoutScreen} from '../../ui/handout/handout-screen.tsx';
import {LinkIcon} from '../../ui/icons.tsx';
import {useWords} from '../../ui/use-words.ts';
import type {LabModel} from '../lab/lab-model.ts';
import {actItems, chosenItems} from './room-checklist.ts';
import './act.css';

/** The room decides what it will do, and takes that along. */
export function ActRoom({model: {chosen, choose}}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<section class="panel" aria-labelledby="act-choose">
				<h2 id="act-choose">{say('lab_act_choose')}</h2>
				<p class="soft">{say('lab_act_choose_text')}</p>
				<ul class="act-items">
					{actItems.map(({id, link}) => (
						<li key={id}>
							<label>
								<input type="checkbox" checked={chosen.value.includes(id)} onChange={event => choose(id, event.currentTarget.checked)} />
								<LinkIcon id={link} />
								<span>{say(`lab_act_${id}`)}</span>
							</label>
						</li>
					))}
				</ul>
			</section>
			<section class="panel act-list" aria-labelledby="act-list">
				<h2 id="act-list">{say('lab_act_title')}</h2>
				<ol>
					{chosenItems(chosen.value).map(({id}) => (
						<li key={id}>{say(`lab_act_${id}`)}</li>
					))}
				</ol>
				<p class="soft small">{say('lab_act_no_promise')}</p>
			</section>
			<HandoutScreen />
		</>
	);
}
