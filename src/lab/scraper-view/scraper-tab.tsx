import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {LabModel} from '../shell/lab-model.ts';
import {Tool} from '../shell/tool.tsx';
import {ScraperCaption} from './caption.tsx';
import {takenFrom} from './scraped-rows.ts';
import {StepBody} from './step-body.tsx';
import {type ScraperStep, scraperSteps} from './steps.ts';
import './seat.css';

/** The same page as a machine takes it, one step at a time; what was done stays in sight. */
export function ScraperTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const {judged, seat, sitAt, day} = model;
	const at = scraperSteps.indexOf(seat.value);
	const sitBy = (steps: number): void => sitAt(scraperSteps[at + steps] ?? seat.value);

	return (
		<section class="seat" aria-labelledby="seat-title">
			<header class="panel">
				<h2 id="seat-title">{say('lab_seat_title')}</h2>
				<p class="soft">{say('lab_seat_intro')}</p>
				<p class="tools">
					<Tool label={say('lab_seat_back')} isOff={at === 0} onPress={() => sitBy(-1)} />
					<Tool label={say('lab_seat_next')} isOff={at === scraperSteps.length - 1} isMain onPress={() => sitBy(1)} />
				</p>
			</header>
			<ol class="seat-steps" aria-live="polite">
				{judged.value &&
					scraperSteps
						.slice(0, at + 1)
						.map((step, index) => <SeatStepView key={step} step={step} number={index + 1} isNow={index === at} model={model} day={day} />)}
			</ol>
		</section>
	);
}

interface ScraperStepProps {
	readonly step: ScraperStep;
	readonly number: number;
	readonly isNow: boolean;
	readonly model: LabModel;
	readonly day: number;
}

function SeatStepView({step, number, isNow, model, day}: ScraperStepProps): JSX.Element | null {
	const {say} = useWords();
	const judged = model.judged.value;
	if (!judged) return null;

	return (
		<li class={isNow ? 'panel now' : 'panel'} aria-current={isNow ? 'step' : false}>
			<h3>
				<span class="step-number" aria-hidden="true">
					{number}
				</span>
				{say(`lab_seat_${step}`)}
			</h3>
			<StepBody step={step} taken={takenFrom(judged, day)} />
			<ScraperCaption step={step} />
		</li>
	);
}
