import type {JSX} from 'preact';
import {LinkIcon} from '../../ui/controls/icons.tsx';
import {HandoutScreen} from '../../ui/handout/handout-screen.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {LabModel} from '../shell/lab-model.ts';
import {actionItems, chosenItems} from './group-checklist.ts';
import './act.css';

/** The room decides what it will do, and takes that along. */
export function ActionsTab({model: {chosen, choose}}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<section class="panel" aria-labelledby="act-choose">
				<h2 id="act-choose">{say('lab_act_choose')}</h2>
				<p class="soft">{say('lab_act_choose_text')}</p>
				<ul class="act-items">
					{actionItems.map(({id, link}) => (
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
