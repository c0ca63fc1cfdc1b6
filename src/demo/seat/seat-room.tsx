import type {JSX} from 'preact';
import {useWords} from '../../ui/use-words.ts';
import type {LabModel} from '../lab/lab-model.ts';
import {Tool} from '../lab/tool.tsx';
import {SeatCaption} from './seat-caption.tsx';
import {type SeatStep, seatSteps} from './seat-steps.ts';
import {StepBody} from './step-body.tsx';
import {takenFrom} from './what-was-taken.ts';
import './seat.css';

/** The same page as a machine takes it, one step at a time; what was done stays in sight. */
export function SeatRoom({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const {judged, seat, sitAt, day} = model;
	const at = seatSteps.indexOf(seat.value);
	const sitBy = (steps: number): void => sitAt(seatSteps[at + steps] ?? seat.value);

	return (
		<section class="seat" aria-labelledby="seat-title">
			<header class="panel">
				<h2 id="seat-title">{say('lab_seat_title')}</h2>
				<p class="soft">{say('lab_seat_intro')}</p>
				<p class="tools">
					<Tool label={say('lab_seat_back')} isOff={at === 0} onPress={() => sitBy(-1)} />
					<Tool label={say('lab_seat_next')} isOff={at === seatSteps.length - 1} isMain onPress={() => sitBy(1)} />
				</p>
			</header>
			<ol class="seat-steps" aria-live="polite">
				{judged.value &&
					seatSteps
						.slice(0, at + 1)
						.map((step, index) => <SeatStepView key={step} step={step} number={index + 1} isNow={index === at} model={model} day={day} />)}
			</ol>
		</section>
	);
}

interface SeatStepProps {
	readonly step: SeatStep;
	readonly number: number;
	readonly isNow: boolean;
	readonly model: LabModel;
	readonly day: number;
}

function SeatStepView({step, number, isNow, model, day}: SeatStepProps): JSX.Element | null {
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
			<SeatCaption step={step} />
		</li>
	);
}
