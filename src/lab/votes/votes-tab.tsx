import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {Picker} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {LabModel} from '../model/lab-model.ts';
import {type PollId, phases, polls} from '../state/ballots.ts';
import {Ballot} from './ballot.tsx';
import './votes.css';

/** Hands are counted here, before the path and after it. Nothing says who voted for what. */
export function VotesTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say, locale} = useWords();
	const {poll, setPoll} = model;
	const {id, phase} = poll.value;

	return (
		<>
			<section class="panel votes-head" aria-labelledby="votes-title">
				<h2 id="votes-title">{say('lab_votes_title')}</h2>
				<p class="soft">{say('lab_votes_intro')}</p>
				<p>
					<a href={`?cards=${locale}`} target="_blank" rel="noopener">
						{say('lab_cards_print')}
					</a>{' '}
					·{' '}
					<a href={`?card=${locale}`} target="_blank" rel="noopener">
						{say('lab_cards_phone')}
					</a>
				</p>
				<Picker
					legend={say('lab_votes_poll')}
					options={(Object.keys(polls) as PollId[]).map(value => ({value, label: say(`lab_poll_${value}`)}))}
					value={id}
					onChoose={next => setPoll({id: next, phase})}
				/>
				<Picker
					legend={say('lab_votes_phase')}
					options={phases.map(value => ({value, label: say(`lab_phase_${value}`)}))}
					value={phase}
					onChoose={next => setPoll({id, phase: next})}
				/>
			</section>
			<Ballots key={`${id} ${phase}`} model={model} />
		</>
	);
}

/** One question at a time: a group answers one at a time, and more do not fit on a projector. */
function Ballots({model}: {readonly model: LabModel}): JSX.Element | null {
	const {say} = useWords();
	const {poll, votes, vote} = model;
	const [index, setIndex] = useState(0);
	const all = polls[poll.value.id];
	const ballot = all[index];
	if (!ballot) return null;

	return (
		<>
			{all.length > 1 && (
				<p class="tools ballot-numbers">
					{all.map((each, at) => (
						<button key={each} type="button" class="button" aria-current={at === index ? 'true' : false} onClick={() => setIndex(at)}>
							{say('lab_votes_question', {number: at + 1, total: all.length})}
						</button>
					))}
				</p>
			)}
			<Ballot
				key={ballot}
				id={ballot}
				phase={poll.value.phase}
				votes={votes.value}
				onVote={(choice, count) => vote(ballot, choice, count)}
			/>
		</>
	);
}
