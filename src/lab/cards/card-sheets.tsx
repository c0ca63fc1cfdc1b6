import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {Picker} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';
import {mostCards, type Side} from './card-codes.ts';
import {CardFace} from './card-face.tsx';
import '../controls/lab.css';
import './cards.css';

const amounts = ['10', '20', '30', String(mostCards)] as const;

/** Cards to print, one on each sheet: what the back row holds up must be large. */
export function CardSheets(): JSX.Element {
	const {say} = useWords();
	const [amount, setAmount] = useState<(typeof amounts)[number]>('20');
	const [hasBacks, setBacks] = useState(false);
	const sides: readonly Side[] = hasBacks ? ['front', 'back'] : ['front'];
	const cards = Array.from({length: Number(amount)}, (_, index) => index + 1);

	return (
		<main class="card-sheets">
			<header class="panel">
				<h1>{say('lab_cards_title')}</h1>
				<p>{say('lab_cards_how')}</p>
				<Picker
					legend={say('lab_cards_amount')}
					options={amounts.map(value => ({value, label: value}))}
					value={amount}
					onChoose={setAmount}
				/>
				<label class="backs">
					<input type="checkbox" checked={hasBacks} onChange={event => setBacks(event.currentTarget.checked)} />
					<span>{say('lab_cards_backs')}</span>
				</label>
				<p class="tools">
					<Tool label={say('letter_print')} isMain onPress={() => print()} />
				</p>
			</header>
			{cards.flatMap(card =>
				sides.map(side => (
					<section key={`${card} ${side}`} class="card-sheet">
						<CardFace card={card} side={side} label={say('lab_cards_number', {number: card})} />
						<p class="card-number">{say('lab_cards_number', {number: card})}</p>
						<p>{say(side === 'front' ? 'lab_cards_hold' : 'lab_cards_hold_back')}</p>
					</section>
				)),
			)}
		</main>
	);
}
