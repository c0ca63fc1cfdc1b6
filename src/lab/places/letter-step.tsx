import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {localDay} from '../../core/iso-date.ts';
import {letterText} from '../../letters/letter.ts';
import {Picker} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {isLanguage} from '../i18n/lab-language.ts';
import type {PlaceId} from '../state/places.ts';
import {contactsOf} from './imprint.ts';
import {type LetterTone, letterTones, placeLetter} from './place-letter.ts';

export interface LetterStepProps {
	readonly place: PlaceId;
	readonly picked: readonly string[];
	/** Milliseconds since 1970. */
	readonly day: number;
}

/** The letter as the extension writes it, the friendly one first. Nothing is sent from here. */
export function LetterStep({place, picked, day}: LetterStepProps): JSX.Element {
	const words = useWords();
	const {say, locale} = words;
	const tone = useSignal<LetterTone>('friendly');
	const letter = placeLetter(tone.value, {
		place,
		contacts: contactsOf(place, words),
		imageUrls: picked,
		position: say('lab_place_position'),
		language: isLanguage(locale) ? locale : 'en',
		today: localDay(day, 'UTC'),
	});

	return (
		<>
			<section class="panel letter-tone" aria-labelledby="places-letter">
				<h2 id="places-letter">{say('letter_title')}</h2>
				<Picker
					legend={say('letter_which')}
					options={letterTones.map(value => ({value, label: say(`letter_${value}`)}))}
					value={tone.value}
					onChoose={next => (tone.value = next)}
				/>
				<p>{say(`letter_${tone.value}_text`)}</p>
				<p class="soft">{say('lab_places_letter_text')}</p>
			</section>
			<article class="panel drawn-letter" lang={letter.language} dir="ltr">
				{letterText(letter)}
			</article>
		</>
	);
}
