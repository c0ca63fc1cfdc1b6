import type {JSX} from 'preact';
import {useEffect, useLayoutEffect, useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';
import {stepsOf} from './paths.ts';
import {plannedMinutes, writeMinutes} from './planned-time.ts';
import {listenToKeys} from './presenter-keys.ts';
import {getStep, openQuestion, type Progress} from './presenter-model.ts';
import './presenter.css';

export interface NotesViewProps {
	/** `undefined` outside a presentation. */
	readonly progress: Progress | undefined;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly onGo: (steps: 1 | -1) => void;
}

/** For the presenter's eyes only: what to say, what comes next, and the time. */
export function NotesView({progress, now, onGo}: NotesViewProps): JSX.Element {
	const {say, direction} = useWords();
	useLayoutEffect(() => listenToKeys(direction, {go: onGo}), [direction, onGo]);

	return (
		<main class="notes">
			<header class="notes-head">
				<h1>{say('lab_notes_title')}</h1>
				<span class="stamp">{say('lab_stamp')}</span>
			</header>
			{progress ? <StepNotes progress={progress} now={now} onGo={onGo} /> : <p>{say('lab_notes_idle')}</p>}
		</main>
	);
}

function StepNotes({progress, now, onGo}: NotesViewProps & {readonly progress: Progress}): JSX.Element {
	const {say} = useWords();
	const steps = stepsOf(progress.path);
	const {id} = getStep(progress);
	const question = openQuestion(progress);
	const next = question ? id : steps[progress.index + 1]?.id;

	return (
		<>
			<p class="soft">
				{say('lab_presenter_step', {step: progress.index + 1, total: steps.length})} · {say(`lab_path_${progress.path}`)}
			</p>
			<h2 class="notes-step">{say(question ? `lab_question_${question}` : `lab_step_${id}`)}</h2>
			<p class="say-this">{say(question ? 'lab_notes_question' : `lab_notes_${id}`)}</p>
			<Times progress={progress} now={now} />
			<p class="soft">{next ? say('lab_notes_next', {step: say(`lab_step_${next}`)}) : say('lab_notes_last')}</p>
			<p class="tools">
				<Tool label={say('lab_presenter_back')} isOff={progress.index === 0} onPress={() => onGo(-1)} />
				<Tool label={say('lab_presenter_next')} isOff={!next} isMain onPress={() => onGo(1)} />
			</p>
		</>
	);
}

/** Updated once a second: nobody reads a clock faster. */
function Times({progress, now}: Pick<NotesViewProps, 'now'> & {readonly progress: Progress}): JSX.Element {
	const {say} = useWords();
	const [time, setTime] = useState(now);
	useEffect(() => {
		const timer = setInterval(() => setTime(now()), 1000);
		return () => clearInterval(timer);
	}, [now]);

	return (
		<p class="times">
			{say('lab_notes_time', {
				elapsed: writeMinutes(Math.max(0, time - progress.startedAt) / 60_000),
				planned: writeMinutes(plannedMinutes(progress)),
			})}
		</p>
	);
}
