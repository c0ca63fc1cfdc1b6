import type {JSX} from 'preact';
import {useEffect, useLayoutEffect} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';
import {toggleFullScreen} from './full-screen.ts';
import {stepsOf} from './paths.ts';
import {listenToKeys} from './presenter-keys.ts';
import {getStep, openQuestion, type Presenter, stepOf} from './presenter-model.ts';
import './presenter.css';

export interface PresenterBarProps {
	readonly presenter: Presenter;
	readonly onOpenNotes: () => void;
}

/** The current step in one sentence for the group. Shows nothing outside a presentation. */
export function PresenterBar({presenter, onOpenNotes}: PresenterBarProps): JSX.Element | null {
	const {say, direction} = useWords();
	const progress = presenter.progress.value;
	const isPresenting = progress !== undefined;
	// Before anybody sees the first step: a key pressed at once would otherwise be lost.
	useLayoutEffect(() => {
		document.documentElement.classList.toggle('presenting', isPresenting);
		return isPresenting ? listenToKeys(direction, {go: presenter.go, toggleFullScreen}) : undefined;
	}, [isPresenting, direction, presenter]);
	useEffect(() => {
		if (isPresenting) scrollTo(0, 0);
	}, [isPresenting, progress?.index]);
	if (!progress) return null;

	const {length} = stepsOf(progress.path);
	const question = openQuestion(progress);
	return (
		<aside class="presenter-bar" aria-label={say('lab_presenter')}>
			{stepOf(progress).tab !== 'own-photo' && <span class="stamp">{say('lab_stamp')}</span>}
			<p class="step-line" role="status">
				<span class="soft">{say('lab_presenter_step', {step: progress.index + 1, total: length})}</span>{' '}
				<strong>{say(question ? 'lab_question_title' : `lab_step_${getStep(progress).id}`)}</strong>
			</p>
			<p class="tools">
				<Tool label={say('lab_presenter_back')} isOff={progress.index === 0} onPress={() => presenter.go(-1)} />
				<Tool label={say('lab_presenter_next')} isOff={progress.index === length - 1} isMain onPress={() => presenter.go(1)} />
				<Tool label={say('lab_presenter_full')} onPress={toggleFullScreen} />
				<Tool label={say('lab_presenter_notes')} onPress={onOpenNotes} />
				<Tool label={say('lab_presenter_stop')} onPress={presenter.stop} />
			</p>
		</aside>
	);
}
