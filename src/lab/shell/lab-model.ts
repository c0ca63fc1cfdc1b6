import {batch, computed, type ReadonlySignal, signal} from '@preact/signals';
import {assess} from '../../core/score/assess.ts';
import type {Report} from '../../core/score/report.ts';
import type {VisionClient} from '../../vision/vision-client.ts';
import {type ActionItemId, actionItems, firstChoice} from '../actions/group-checklist.ts';
import {type History, redone, startHistory, undone, withStep} from '../levers/history.ts';
import {firstState, type LabState} from '../levers/lab-state.ts';
import {allOpen, type Levers} from '../levers/levers.ts';
import {inspectOwnPhoto, type OwnPhotoOutcome} from '../own-photo/own-photo.ts';
import type {ScraperStep} from '../scraper-view/steps.ts';
import {type Recipe, recipesOf} from '../site/recipes.ts';
import {evidenceOf} from '../site/site-evidence.ts';
import type {ImageStore, LabImage} from './image-store.ts';
import type {TabId} from './tabs.ts';
import {recipesAround} from './warm-up.ts';

/** A state with everything that follows from it. */
export interface Judged {
	readonly state: LabState;
	readonly report: Report;
	/** In the order of the page. */
	readonly images: readonly LabImage[];
}

export interface LabModel {
	readonly history: ReadonlySignal<History<LabState>>;
	readonly state: ReadonlySignal<LabState>;
	readonly room: ReadonlySignal<TabId>;
	/** Midnight of the day, milliseconds since 1970. */
	readonly day: number;
	/** Of {@link state}, or of the state before while the detector still works; `undefined` until the first is ready. */
	readonly judged: ReadonlySignal<Judged | undefined>;
	/** Whether {@link judged} is of the state before. */
	readonly isWorking: ReadonlySignal<boolean>;
	readonly goTo: (state: LabState) => void;
	readonly enter: (room: TabId) => void;
	readonly undo: () => void;
	readonly redo: () => void;
	readonly reset: () => void;
	/** How far the scraper is. */
	readonly seat: ReadonlySignal<ScraperStep>;
	readonly sitAt: (step: ScraperStep) => void;
	/** What the present setting is compared with. */
	readonly pinned: ReadonlySignal<Levers>;
	readonly pin: (levers: Levers) => void;
	/** What the room wants to do. */
	readonly chosen: ReadonlySignal<readonly ActionItemId[]>;
	readonly choose: (id: ActionItemId, isChosen: boolean) => void;
	/** What another state would come to; `undefined` until its pictures were looked at, which this asks for. */
	readonly judge: (state: LabState) => Judged | undefined;
	/** Looks at a picture that somebody brought. */
	readonly inspectOwnPhoto: (file: Blob) => Promise<OwnPhotoOutcome>;
	/** Looks at what will be shown next. */
	readonly prepare: (states: readonly LabState[]) => void;
	/** Looks at what one pull of a lever may ask for. */
	readonly warmUp: () => void;
	/** Back to the beginning, with nothing left of what was drawn or done. */
	readonly leaveNoTrace: () => void;
}

export interface LabStart {
	readonly state: LabState;
	readonly room: TabId;
	readonly seat: ScraperStep;
	readonly chosen: readonly ActionItemId[];
}

const atFirst: LabStart = {state: firstState, room: 'site', seat: 'ask', chosen: firstChoice};

export interface LabOptions {
	readonly store: ImageStore;
	readonly vision: VisionClient;
	/** Midnight of the day, milliseconds since 1970. */
	readonly day: number;
	/** Where the lab stood before its page was loaded anew. */
	readonly start?: LabStart;
}

const priorities = {now: 10, next: 0, later: -10} as const;

export function createLabModel({store, vision, day, start = atFirst}: LabOptions): LabModel {
	const history = signal(startHistory(start.state));
	const room = signal(start.room);
	const seat = signal(start.seat);
	const pinned = signal(allOpen);
	const chosen = signal(start.chosen);
	/** Counts pictures, so that whatever waits for one looks again. */
	const arrived = signal(0);
	const state = computed(() => history.value.present);

	const arrive = (): void => {
		arrived.value++;
		if (isWorking.value) refresh();
	};
	const ask = (recipes: readonly Recipe[], priority: number): void => {
		for (const recipe of recipes) {
			if (!store.find(recipe)) void store.get(recipe, priority).then(arrive);
		}
	};
	const findJudged = (of: LabState): Judged | undefined => {
		const evidence = evidenceOf(of, store.find, day);
		const images = recipesOf(of).flatMap(recipe => store.find(recipe) ?? []);
		return evidence && {state: of, report: assess(evidence), images};
	};
	const judged = signal<Judged | undefined>(undefined);
	const isWorking = signal(true);
	/** What is not ready yet leaves what was there before in its place: no lever makes the room wait before a blank page. */
	const refresh = (): void => {
		const current = findJudged(state.value);
		batch(() => {
			isWorking.value = current === undefined;
			judged.value = current ?? judged.value;
		});
	};
	const change = (next: History<LabState>): void =>
		batch(() => {
			history.value = next;
			ask(recipesOf(next.present), priorities.now);
			refresh();
		});
	ask(recipesOf(start.state), priorities.now);

	return {
		history,
		state,
		room,
		day,
		seat,
		sitAt: step => {
			seat.value = step;
		},
		pinned,
		pin: levers => {
			pinned.value = levers;
		},
		chosen,
		choose: (id, isChosen) => {
			chosen.value = actionItems.map(item => item.id).filter(each => (each === id ? isChosen : chosen.value.includes(each)));
		},
		judged,
		isWorking,
		goTo: next => change(withStep(history.value, next)),
		enter: next => {
			room.value = next;
		},
		undo: () => change(undone(history.value)),
		redo: () => change(redone(history.value)),
		reset: () => change(withStep(history.value, {...state.value, levers: firstState.levers})),
		judge: of => {
			arrived.value;
			const found = findJudged(of);
			if (!found) ask(recipesOf(of), priorities.next);
			return found;
		},
		inspectOwnPhoto: file => inspectOwnPhoto(file, vision),
		prepare: states => ask(states.flatMap(recipesOf), priorities.next),
		warmUp: () => ask(recipesAround(state.value), priorities.later),
		leaveNoTrace: () => {
			store.clear();
			judged.value = undefined;
			room.value = atFirst.room;
			seat.value = atFirst.seat;
			pinned.value = allOpen;
			chosen.value = atFirst.chosen;
			change(startHistory(firstState));
		},
	};
}
