import type {Poll} from '../state/ballots.ts';
import {firstState, type LabState} from '../state/lab-state.ts';
import {allOpen, type Levers} from '../state/levers.ts';
import type {ScraperStep} from '../state/steps.ts';
import type {TabId} from '../state/tabs.ts';

/** One step of a path: the tab it shows and the position of the levers. */
export interface PathStep {
	readonly tab: TabId;
	readonly state: LabState;
	/** The scraper's step, on its own tab. */
	readonly scraperStep?: ScraperStep;
	/** What the group votes on, on the tab for votes. */
	readonly poll?: Poll;
	/** Whether the first thing on the tab stands alone: the page without the machine, or the group's list without the handout. */
	readonly isAlone?: true;
}

const on = (page: LabState['page'], levers: Partial<Levers> = {}): LabState => ({...firstState, page, levers: {...allOpen, ...levers}});
const site = (page: LabState['page'], levers?: Partial<Levers>): PathStep => ({tab: 'site', state: on(page, levers)});
const scraper = (step: ScraperStep): PathStep => ({tab: 'scraper', state: on('profile'), scraperStep: step});

const closed: Partial<Levers> = {
	account: 'private',
	portrait: 'hidden',
	search: 'refused',
	name: 'nickname',
	place: 'removed',
	tags: 'untagged',
};

/** All steps. Each has a line for the group, `lab_step_faces`, and one for the presenter, `lab_notes_faces`. */
export const pathSteps = {
	welcome: {tab: 'site', state: on('profile'), isAlone: true},
	before: {tab: 'votes', state: on('profile'), poll: {id: 'survey', phase: 'before'}},
	faces: site('profile'),
	guess: {tab: 'votes', state: on('profile'), poll: {id: 'link', phase: 'before'}},
	ask: scraper('ask'),
	collect: scraper('collect'),
	cut: scraper('cut'),
	name: scraper('name'),
	row: scraper('row'),
	delete: scraper('delete'),
	search: site('post', {search: 'refused'}),
	size: site('post', {size: 'small'}),
	cover: site('post', {cover: 'sticker'}),
	friends: site('group', {cover: 'sticker'}),
	place: site('post', {place: 'removed'}),
	tags: site('group', {tags: 'untagged'}),
	wall: site('post', {wall: 'login'}),
	private: site('post', {account: 'private'}),
	portrait: site('profile', {account: 'private'}),
	compare: {tab: 'compare', state: on('profile', closed)},
	after: {tab: 'votes', state: on('profile', closed), poll: {id: 'survey', phase: 'after'}},
	photo: {tab: 'own-photo', state: on('profile')},
	actions: {tab: 'actions', state: on('profile', closed)},
	questions: {tab: 'actions', state: on('profile', closed), isAlone: true},
} as const satisfies Readonly<Record<string, PathStep>>;

export type StepId = keyof typeof pathSteps;

/** Steps whose answer the group guesses first. The id is part of a locale key: `lab_question_faces`. */
const questionIds = [
	...['faces', 'ask', 'collect', 'cut', 'name', 'row', 'delete', 'search', 'size', 'cover', 'friends', 'place', 'tags', 'wall'],
	...['private', 'portrait', 'compare'],
] as const satisfies readonly StepId[];
export type QuestionId = (typeof questionIds)[number];

/** The id is part of a locale key: `lab_path_fifteen`. */
export const pathIds = ['one', 'fifteen', 'fortyfive'] as const;
export type PathId = (typeof pathIds)[number];

export interface TimedStep {
	readonly id: StepId;
	/** How long the step takes. */
	readonly minutes: number;
}

/** Minutes of each step; they add up to what the path's name says. */
const minutes: Readonly<Record<PathId, Partial<Readonly<Record<StepId, number>>>>> = {
	one: {faces: 0.25, row: 0.25, private: 0.25, actions: 0.25},
	fifteen: {
		welcome: 1,
		faces: 1,
		ask: 1,
		collect: 0.5,
		cut: 1,
		name: 1,
		row: 0.5,
		delete: 1,
		size: 1,
		cover: 1,
		friends: 1,
		private: 1,
		portrait: 1,
		compare: 1,
		actions: 2,
	},
	fortyfive: {
		welcome: 1,
		before: 2,
		faces: 2,
		guess: 3,
		ask: 2,
		collect: 1,
		cut: 2,
		name: 2,
		row: 1,
		delete: 2,
		search: 2,
		size: 2,
		cover: 2,
		friends: 2,
		place: 1,
		tags: 2,
		wall: 1,
		private: 1,
		portrait: 2,
		compare: 2,
		after: 2,
		photo: 3,
		actions: 3,
		questions: 2,
	},
};

/** A step that is over in half a minute leaves the group no time to think about a question. */
const leastMinutesForQuestion = 1;

/** The question that the group answers before it sees this step, if there is one. */
export const questionOf = ({id, minutes: planned}: TimedStep): QuestionId | undefined =>
	planned < leastMinutesForQuestion ? undefined : questionIds.find(each => each === id);

/** The steps of a path, in order. */
export const stepsOf = (path: PathId): readonly TimedStep[] =>
	(Object.keys(pathSteps) as StepId[]).flatMap(id => {
		const given = minutes[path][id];
		return given === undefined ? [] : [{id, minutes: given}];
	});
