import type {JSX} from 'preact';
import {LinkIcon} from '../../ui/controls/icons.tsx';
import type {GroupChoice} from '../../ui/handout/handout-list.ts';
import {HandoutScreen} from '../../ui/handout/handout-screen.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {LabModel} from '../model/lab-model.ts';
import {type ActionItemId, actionItems, chosenItems} from '../state/group-checklist.ts';
import './actions.css';

/** The settings by which a group does what it chose; the other choices have none. */
const closedBy: Readonly<Partial<Record<ActionItemId, NonNullable<GroupChoice['purposes']>>>> = {
	account: ['close-profile', 'hide-from-guests'],
	album: ['close-photos'],
	portrait: ['hide-portrait', 'replace-portrait'],
	search: ['hide-from-search'],
	tags: ['approve-tags'],
};

/** The group chooses what it is going to do, and takes the list and a handout home. */
export function ActionsTab({model: {chosen, choose}}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<section class="panel" aria-labelledby="actions-choose">
				<h2 id="actions-choose">{say('lab_actions_choose')}</h2>
				<p class="soft">{say('lab_actions_choose_text')}</p>
				<ul class="actions-items">
					{actionItems.map(({id, link}) => (
						<li key={id}>
							<label>
								<input type="checkbox" checked={chosen.value.includes(id)} onChange={event => choose(id, event.currentTarget.checked)} />
								<LinkIcon id={link} />
								<span>{say(`lab_action_${id}`)}</span>
							</label>
						</li>
					))}
				</ul>
			</section>
			<ChosenList chosen={chosen.value} />
			<HandoutScreen
				purposes={chosen.value.flatMap(id => closedBy[id] ?? [])}
				chosen={chosenItems(chosen.value).map(({id}) => say(`lab_action_${id}`))}
			/>
		</>
	);
}

/** What the group is going to do. */
export function ChosenList({chosen}: {readonly chosen: readonly ActionItemId[]}): JSX.Element {
	const {say} = useWords();

	return (
		<section class="panel actions-list" aria-labelledby="actions-list">
			<h2 id="actions-list">{say('lab_actions_title')}</h2>
			<ol>
				{chosenItems(chosen).map(({id}) => (
					<li key={id}>{say(`lab_action_${id}`)}</li>
				))}
			</ol>
			<p class="soft small">{say('lab_actions_no_promise')}</p>
		</section>
	);
}
