import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useWords} from '../i18n/use-words.ts';
import {CountryPicker} from './country-picker.tsx';
import './country-question.css';

export interface CountryQuestionProps {
	/** Where the user may live, as far as their browser says. */
	readonly guess: string | undefined;
	/** Called once, with an empty text where the user would rather not say. */
	readonly onAnswer: (country: string) => void;
}

/** Asks for a country where it matters and none is known. */
export function CountryQuestion({guess = '', onAnswer}: CountryQuestionProps): JSX.Element {
	const {say} = useWords();
	const chosen = useSignal(guess);

	return (
		<section class="country-question" aria-labelledby="country-question-title">
			<h2 id="country-question-title">{say('country_question')}</h2>
			<p class="soft small">{say('country_question_text')}</p>
			<CountryPicker value={chosen.value} onChoose={value => (chosen.value = value)} />
			{guess !== '' && chosen.value === guess && <p class="soft small">{say('country_guessed')}</p>}
			<p>
				<button type="button" class="button primary" onClick={() => onAnswer(chosen.value)}>
					{say('country_confirm')}
				</button>
			</p>
		</section>
	);
}
