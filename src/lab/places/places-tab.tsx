import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {Picker} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';
import type {LabModel} from '../model/lab-model.ts';
import {answersOfPlace} from '../site/place-answers.ts';
import {type PlaceId, type PlaceStep, placeIds, placeSteps} from '../state/places.ts';
import {CheckAgain} from './check-again.tsx';
import {LetterStep} from './letter-step.tsx';
import {PickPictures} from './pick-pictures.tsx';
import {PlaceMachine} from './place-machine.tsx';
import {PlacePage} from './place-page.tsx';
import {WhomStep} from './whom-step.tsx';
import './places.css';

/** Pages that others made, and the way from each to a picture that is gone: whoever shows it is asked. */
export function PlacesTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const {place, step} = model.placeView.value;
	const at = placeSteps.indexOf(step);
	const go = (to: number): void => model.setPlaceView({place, step: placeSteps[to] ?? step});

	return (
		<>
			<header class="panel places-head">
				<h2>{say('lab_places_title')}</h2>
				<Picker
					legend={say('lab_places_which')}
					options={placeIds.map(value => ({value, label: say(`lab_place_${value}`)}))}
					value={place}
					onChoose={next => model.setPlaceView({place: next, step: 'page'})}
				/>
				<p class="soft">{say('lab_places_intro')}</p>
				<div class="places-way">
					<nav aria-label={say('lab_places_steps')}>
						<ol class="places-steps">
							{placeSteps.map((each, index) => (
								<li key={each}>
									<button type="button" aria-current={each === step ? 'step' : false} onClick={() => go(index)}>
										{say(`lab_places_${each}`)}
									</button>
								</li>
							))}
						</ol>
					</nav>
					<p class="tools">
						<Tool label={say('lab_scraper_back')} isOff={at === 0} onPress={() => go(at - 1)} />
						<Tool label={say('lab_scraper_next')} isOff={at === placeSteps.length - 1} isMain onPress={() => go(at + 1)} />
					</p>
				</div>
			</header>
			{/* What was picked on one place's page has no meaning on another. */}
			<Way key={place} place={place} step={step} model={model} />
		</>
	);
}

interface WayProps {
	readonly place: PlaceId;
	readonly step: PlaceStep;
	readonly model: LabModel;
}

function Way({place, step, model}: WayProps): JSX.Element {
	const {say} = useWords();
	const [first] = answersOfPlace(place, step).images;
	const picked = useSignal<readonly string[]>(first ? [first.url] : []);
	const judged = model.judgePlace(place);
	if (!judged) return <p class="panel">{say('lab_working')}</p>;

	if (step === 'page') {
		return (
			<>
				<PlacePage place={place} judged={judged} />
				<PlaceMachine judged={judged} />
			</>
		);
	}
	if (step === 'pick') return <PickPictures place={place} judged={judged} picked={picked} />;
	if (step === 'whom') return <WhomStep place={place} />;
	if (step === 'letter') return <LetterStep place={place} picked={picked.value} day={model.day} />;
	return <CheckAgain place={place} step={step} judged={judged} picked={picked.value} />;
}
