import type {JSX} from 'preact';
import {Picker} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {LabModel} from '../model/lab-model.ts';
import {type PollId, phases, polls} from '../state/ballots.ts';
import {Ballot} from './ballot.tsx';
import './votes.css';

/** Hands are counted here, before the path and after it. Nothing says who voted for what. */
export function VotesTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say, locale} = useWords();
	const {poll, setPoll, votes, vote} = model;
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
			{polls[id].map(ballot => (
				<Ballot key={ballot} id={ballot} phase={phase} votes={votes.value} onVote={(choice, count) => vote(ballot, choice, count)} />
			))}
		</>
	);
}
