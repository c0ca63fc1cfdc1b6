import {batch, computed, type ReadonlySignal, signal} from '@preact/signals';
import {assess} from '../../core/score/assess.ts';
import type {Report} from '../../core/score/report.ts';
import type {OwnedVision} from '../../vision/vision-client.ts';
import {placeEvidence} from '../site/place-evidence.ts';
import {evidenceOf} from '../site/site-evidence.ts';
import {type BallotId, firstPoll, type Poll, type Votes, withVotes} from '../state/ballots.ts';
import {type CoverPlan, firstCoverPlan} from '../state/cover-plan.ts';
import {type ActionItemId, actionItems, firstChoice} from '../state/group-checklist.ts';
import {type History, redone, startHistory, undone, withStep} from '../state/history.ts';
import {firstState, type LabState} from '../state/lab-state.ts';
import {allOpen, type Levers} from '../state/levers.ts';
import {recipesOfPlace} from '../state/place-recipes.ts';
import {firstPlaceView, type PlaceId, type PlaceView} from '../state/places.ts';
import {type Recipe, recipesOf} from '../state/recipes.ts';
import type {ScraperStep} from '../state/steps.ts';
import type {TabId} from '../state/tabs.ts';
import type {ImageStore, LabImage} from './image-store.ts';
import {inspectOwnPhoto, type OwnPhotoOutcome} from './own-photo.ts';
import {recipesAround} from './warm-up.ts';

/** A state with its report and images. */
export interface Judged {
	readonly state: LabState;
	readonly report: Report;
	/** In the order of the page. */
	readonly images: readonly LabImage[];
}

/** A page that others made, with its report and images. */
export type JudgedPlace = Pick<Judged, 'report' | 'images'>;

export interface LabModel {
	readonly history: ReadonlySignal<History<LabState>>;
	readonly state: ReadonlySignal<LabState>;
	readonly tab: ReadonlySignal<TabId>;
	/** Midnight (UTC) of the current day, milliseconds since 1970. */
	readonly day: number;
	/** For {@link state}, or for the previous state while the detector is still working; `undefined` until the first is ready. */
	readonly judged: ReadonlySignal<Judged | undefined>;
	/** Whether {@link judged} is still about the previous state. */
	readonly isWorking: ReadonlySignal<boolean>;
	readonly goTo: (state: LabState) => void;
	readonly openTab: (tab: TabId) => void;
	readonly undo: () => void;
	readonly redo: () => void;
	readonly reset: () => void;
	/** How far the scraper has got. */
	readonly scraperStep: ReadonlySignal<ScraperStep>;
	readonly setScraperStep: (step: ScraperStep) => void;
	/** Which page that others made is shown, and how far the way from it to a picture that is gone has got. */
	readonly placeView: ReadonlySignal<PlaceView>;
	readonly setPlaceView: (view: PlaceView) => void;
	/** `undefined` until the place's images are analysed, which this call requests. */
	readonly judgePlace: (place: PlaceId) => JudgedPlace | undefined;
	/** The setting that the current one is compared with. */
	readonly pinned: ReadonlySignal<Levers>;
	readonly pin: (levers: Levers) => void;
	/** What the group votes on, and whether before or after the path. */
	readonly poll: ReadonlySignal<Poll>;
	readonly setPoll: (poll: Poll) => void;
	readonly votes: ReadonlySignal<Votes>;
	/** @param count 1 for one hand more, -1 for one that was counted by mistake */
	readonly vote: (ballot: BallotId, choice: string, count: number) => void;
	/** What the group wants to do. */
	readonly chosen: ReadonlySignal<readonly ActionItemId[]>;
	readonly choose: (id: ActionItemId, isChosen: boolean) => void;
	/** The result for another state; `undefined` until its images are analysed, which this call requests. */
	readonly judge: (state: LabState) => Judged | undefined;
	/** Those of the images that are analysed; the others are requested by this call. */
	readonly analyse: (recipes: readonly Recipe[]) => readonly LabImage[];
	/** Analyses somebody's own picture. */
	readonly inspectOwnPhoto: (file: Blob) => Promise<OwnPhotoOutcome>;
	/** Searches a saved picture, and parts of it with the second network. */
	readonly inspectSaved: LabVision['inspect'];
	/** What is done to a picture before it is attacked. */
	readonly coverPlan: ReadonlySignal<CoverPlan>;
	readonly setCoverPlan: (plan: CoverPlan) => void;
	/** Analyses what will be shown next. */
	readonly prepare: (states: readonly LabState[]) => void;
	/** Analyses what could be shown after one more pull of a lever. */
	readonly warmUp: () => void;
	/** Returns to the beginning and drops everything that was drawn, voted or done. */
	readonly erase: () => void;
}

export interface LabStart {
	readonly state: LabState;
	readonly tab: TabId;
	readonly scraperStep: ScraperStep;
	readonly placeView: PlaceView;
	readonly chosen: readonly ActionItemId[];
	readonly poll: Poll;
	readonly votes: Votes;
}

const atFirst: LabStart = {
	state: firstState,
	tab: 'site',
	scraperStep: 'ask',
	placeView: firstPlaceView,
	chosen: firstChoice,
	poll: firstPoll,
	votes: {},
};

/** The detector, without the care for its worker. */
export type LabVision = Pick<OwnedVision, 'detect' | 'inspect'>;

export interface LabOptions {
	readonly store: ImageStore;
	readonly vision: LabVision;
	/** Midnight (UTC) of the current day, milliseconds since 1970. */
	readonly day: number;
	/** The state of the lab before its page was reloaded. */
	readonly start?: LabStart;
}

const priorities = {now: 10, next: 0, later: -10} as const;

export function createLabModel({store, vision, day, start = atFirst}: LabOptions): LabModel {
	const history = signal(startHistory(start.state));
	const tab = signal(start.tab);
	const scraperStep = signal(start.scraperStep);
	const placeView = signal(start.placeView);
	const pinned = signal(allOpen);
	const chosen = signal(start.chosen);
	const poll = signal(start.poll);
	const votes = signal(start.votes);
	const coverPlan = signal(firstCoverPlan);
	/** Counts finished images, so that whatever waits for one is computed again. */
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
	/** The previous report stays until the next one is ready, so that pulling a lever never leaves the group with a blank page. */
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
		tab,
		day,
		scraperStep,
		setScraperStep: step => {
			scraperStep.value = step;
		},
		placeView,
		setPlaceView: view => {
			placeView.value = view;
		},
		judgePlace: place => {
			arrived.value;
			const evidence = placeEvidence(place, store.find, day);
			if (!evidence) ask(recipesOfPlace(place), priorities.now);
			return evidence && {report: assess(evidence), images: recipesOfPlace(place).flatMap(recipe => store.find(recipe) ?? [])};
		},
		pinned,
		pin: levers => {
			pinned.value = levers;
		},
		poll,
		setPoll: next => {
			poll.value = next;
		},
		votes,
		vote: (ballot, choice, count) => {
			votes.value = withVotes(votes.value, ballot, poll.value.phase, choice, count);
		},
		chosen,
		choose: (id, isChosen) => {
			chosen.value = actionItems.map(item => item.id).filter(each => (each === id ? isChosen : chosen.value.includes(each)));
		},
		judged,
		isWorking,
		goTo: next => change(withStep(history.value, next)),
		openTab: next => {
			tab.value = next;
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
		analyse: recipes => {
			arrived.value;
			ask(recipes, priorities.next);
			return recipes.flatMap(recipe => store.find(recipe) ?? []);
		},
		inspectOwnPhoto: file => inspectOwnPhoto(file, vision),
		inspectSaved: (bytes, contentType, options) => vision.inspect(bytes, contentType, options),
		coverPlan,
		setCoverPlan: plan => {
			coverPlan.value = plan;
		},
		prepare: states => ask(states.flatMap(recipesOf), priorities.next),
		warmUp: () => ask(recipesAround(state.value), priorities.later),
		erase: () => {
			store.clear();
			judged.value = undefined;
			tab.value = atFirst.tab;
			scraperStep.value = atFirst.scraperStep;
			placeView.value = atFirst.placeView;
			pinned.value = allOpen;
			chosen.value = atFirst.chosen;
			poll.value = atFirst.poll;
			votes.value = atFirst.votes;
			coverPlan.value = firstCoverPlan;
			change(startHistory(firstState));
		},
	};
}
