import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {Picker} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {type Answer, answers, mostCards} from './card-codes.ts';
import {CardFace} from './card-face.tsx';
import '../controls/lab.css';
import './cards.css';

const numbers = Array.from({length: mostCards}, (_, index) => String(index + 1));

/** A card on a telephone: its owner chooses the answer instead of turning it. */
export function CardOnPhone(): JSX.Element {
	const {say} = useWords();
	const [number, setNumber] = useState('1');
	const [answer, setAnswer] = useState<Answer>('A');

	return (
		<main class="card-on-phone">
			<h1>{say('lab_cards_title')}</h1>
			<Picker legend={say('lab_cards_which')} options={numbers.map(value => ({value, label: value}))} value={number} onChoose={setNumber} />
			<CardFace
				card={Number(number)}
				side={answer === 'E' ? 'back' : 'front'}
				up={answer === 'E' ? 'A' : answer}
				label={say('lab_cards_number', {number: Number(number)})}
			/>
			<p class="tools">
				{answers.map(each => (
					<button key={each} type="button" class="button" aria-pressed={each === answer} onClick={() => setAnswer(each)}>
						{each}
					</button>
				))}
			</p>
			<p class="soft small">{say('lab_cards_phone_hint')}</p>
		</main>
	);
}
