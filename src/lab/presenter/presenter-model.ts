import {type ReadonlySignal, signal} from '@preact/signals';
import type {LabModel} from '../model/lab-model.ts';
import {type PathId, type PathStep, pathSteps, stepsOf, type TimedStep} from './paths.ts';

/** How far a presentation has got. */
export interface Progress {
	readonly path: PathId;
	/** Index of the current step, from 0. */
	readonly index: number;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
}

export interface Presenter {
	/** `undefined` outside a presentation. */
	readonly progress: ReadonlySignal<Progress | undefined>;
	readonly start: (path: PathId) => void;
	/** Continues a presentation after the page was reloaded. */
	readonly resume: (progress: Progress) => void;
	/** @param steps 1 for one step forward, -1 for one back; nothing happens at either end */
	readonly go: (steps: 1 | -1) => void;
	readonly stop: () => void;
}

/** @param now milliseconds since 1970 */
export function createPresenter(model: LabModel, now: () => number): Presenter {
	const progress = signal<Progress | undefined>(undefined);
	const show = (next: Progress): void => {
		progress.value = next;
		const {tab, state, scraperStep} = stepOf(next);
		model.goTo(state);
		model.openTab(tab);
		if (scraperStep) model.setScraperStep(scraperStep);
		const after = stepsOf(next.path).slice(next.index + 1, next.index + 3);
		model.prepare(after.map(({id}) => pathSteps[id].state));
	};

	return {
		progress,
		start: path => show({path, index: 0, startedAt: now()}),
		resume: show,
		go: steps => {
			const {value} = progress;
			const index = (value?.index ?? 0) + steps;
			if (value && stepsOf(value.path)[index]) show({...value, index});
		},
		stop: () => {
			progress.value = undefined;
		},
	};
}

/** @throws if the path has no such step */
export function getStep({path, index}: Pick<Progress, 'path' | 'index'>): TimedStep {
	const step = stepsOf(path)[index];
	if (!step) throw new Error(`The path "${path}" has no step ${index}.`);
	return step;
}

const stepOf = (progress: Progress): PathStep => pathSteps[getStep(progress).id];
