import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {WordKey} from '../../ui/i18n/words.ts';
import {answers} from '../cards/card-codes.ts';
import {type CardCount, cardsFor} from '../cards/card-count.ts';
import {CardCounter} from '../cards/card-counter.tsx';
import {type BallotId, ballots, hasVotes, type Phase, phases, type Votes, votesFor} from '../state/ballots.ts';

export interface BallotProps {
	readonly id: BallotId;
	/** Which count the buttons change. */
	readonly phase: Phase;
	readonly votes: Votes;
	/** @param count 1 for one hand more, -1 for one that was counted by mistake */
	readonly onVote: (choice: string, count: number) => void;
}

/** One question with a count for each choice. The count before the path stays beside the one after it. */
export function Ballot({id, phase, votes, onVote}: BallotProps): JSX.Element {
	const {say} = useWords();
	const shown = phases.filter(each => each === phase || hasVotes(votes, id, each));
	const takeOver = (count: CardCount): void => {
		for (const [index, choice] of ballots[id].entries()) {
			const answer = answers[index];
			if (answer) onVote(choice, cardsFor(count, answer) - votesFor(votes, id, phase, choice));
		}
	};
	const most = Math.max(1, ...shown.flatMap(each => ballots[id].map(choice => votesFor(votes, id, each, choice))));

	return (
		<section class="panel ballot" aria-labelledby={`ballot-${id}`}>
			<h2 id={`ballot-${id}`}>{say(`lab_ballot_${id}`)}</h2>
			<ul>
				{ballots[id].map((choice, index) => {
					const label = say(choiceKey(id, choice));
					return (
						<li key={choice}>
							<span class="choice">
								<b class="letter">{answers[index]}</b> {label}
							</span>
							<span class="bars">
								{shown.map(each => {
									const count = votesFor(votes, id, each, choice);
									return (
										<span key={each} class={`bar ${each}`}>
											<span class="fill" style={{inlineSize: `${(count / most) * 100}%`}} />
											<span class="count">
												{shown.length > 1 && <span class="soft small">{say(`lab_phase_${each}`)}</span>} {count}
											</span>
										</span>
									);
								})}
							</span>
							<span class="tools">
								<button type="button" class="button" aria-label={say('lab_votes_less', {choice: label})} onClick={() => onVote(choice, -1)}>
									−
								</button>
								<button type="button" class="button" aria-label={say('lab_votes_more', {choice: label})} onClick={() => onVote(choice, 1)}>
									+
								</button>
							</span>
						</li>
					);
				})}
			</ul>
			<CardCounter onDone={takeOver} />
		</section>
	);
}

/** A link is called what the chain calls it. */
export const choiceKey = (ballot: BallotId, choice: string): WordKey =>
	(ballot === 'link' ? `link_${choice}_name` : `lab_ballot_${ballot}_${choice}`) as WordKey;
