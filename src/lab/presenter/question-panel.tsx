import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {QuestionId} from './path-steps.ts';
import './presenter.css';

/** What the group thinks about before it sees the answer: writing or voting stays in the mind where watching does not. */
export function QuestionPanel({id}: {readonly id: QuestionId}): JSX.Element {
	const {say} = useWords();

	return (
		<section class="panel question" aria-live="polite" aria-labelledby="lab-question">
			<p class="soft question-line">{say('lab_question_title')}</p>
			<h2 id="lab-question">{say(`lab_question_${id}`)}</h2>
			<p class="question-line">{say('lab_question_hint')}</p>
		</section>
	);
}
