import {type ReadonlySignal, signal} from '@preact/signals';
import type {LabModel} from '../model/lab-model.ts';
import {type PathStep, pathSteps, type QuestionId} from './path-steps.ts';
import {type PathId, questionOf, stepsOf, type TimedStep} from './paths.ts';

/** How far a presentation has got. */
export interface Progress {
	readonly path: PathId;
	/** Index of the current step, from 0. */
	readonly index: number;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	/** Whether the group still answers the question of the current step, so that its answer is not shown yet. */
	readonly isAsking: boolean;
}

export interface Presenter {
	/** `undefined` outside a presentation. */
	readonly progress: ReadonlySignal<Progress | undefined>;
	readonly start: (path: PathId) => void;
	/** Continues a presentation after the page was reloaded. */
	readonly resume: (progress: Progress) => void;
	/** @param steps 1 for the answer to a question or the next step, -1 for the answer before; nothing happens at either end */
	readonly go: (steps: 1 | -1) => void;
	readonly stop: () => void;
}

/** @param now milliseconds since 1970 */
export function createPresenter(model: LabModel, now: () => number): Presenter {
	const progress = signal<Progress | undefined>(undefined);
	const show = (next: Progress): void => {
		progress.value = next;
		const {tab, state, scraperStep, placeView, poll, coverPlan} = stepOf(next);
		model.goTo(state);
		model.openTab(tab);
		if (scraperStep) model.setScraperStep(scraperStep);
		if (placeView) model.setPlaceView(placeView);
		if (poll) model.setPoll(poll);
		if (coverPlan) model.setCoverPlan(coverPlan);
		const after = stepsOf(next.path).slice(next.index + 1, next.index + 3);
		model.prepare(after.map(({id}) => pathSteps[id].state));
	};

	return {
		progress,
		start: path => show({path, index: 0, startedAt: now(), isAsking: asksAt(path, 0)}),
		resume: show,
		go: steps => {
			const {value} = progress;
			if (!value) return;
			if (value.isAsking && steps === 1) return show({...value, isAsking: false});
			const index = value.index + steps;
			if (stepsOf(value.path)[index]) show({...value, index, isAsking: steps === 1 && asksAt(value.path, index)});
		},
		stop: () => {
			progress.value = undefined;
		},
	};
}

const asksAt = (path: PathId, index: number): boolean => questionOf(getStep({path, index})) !== undefined;

/** The question that the group still answers, if it does. */
export const openQuestion = (progress: Progress | undefined): QuestionId | undefined =>
	progress?.isAsking ? questionOf(getStep(progress)) : undefined;

/** @throws if the path has no such step */
export function getStep({path, index}: Pick<Progress, 'path' | 'index'>): TimedStep {
	const step = stepsOf(path)[index];
	if (!step) throw new Error(`The path "${path}" has no step ${index}.`);
	return step;
}

/** What the lab shows at this point. */
export const stepOf = (progress: Progress): PathStep => pathSteps[getStep(progress).id];
