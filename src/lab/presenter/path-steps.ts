import type {Poll} from '../state/ballots.ts';
import type {CoverPlan} from '../state/cover-plan.ts';
import {firstState, type LabState} from '../state/lab-state.ts';
import {allOpen, type Levers} from '../state/levers.ts';
import type {PlaceId, PlaceStep, PlaceView} from '../state/places.ts';
import type {ScraperStep} from '../state/steps.ts';
import type {TabId} from '../state/tabs.ts';

/** One step of a path: the tab it shows and the position of the levers. */
export interface PathStep {
	readonly tab: TabId;
	readonly state: LabState;
	/** The scraper's step, on its own tab. */
	readonly scraperStep?: ScraperStep;
	/** The page that others made, and how far the way from it has got, on their tab. */
	readonly placeView?: PlaceView;
	/** What the group votes on, on the tab for votes. */
	readonly poll?: Poll;
	/** How faces are covered, on the tab for that. */
	readonly coverPlan?: CoverPlan;
	/** Whether the first thing on the tab stands alone: the page without the machine, or the group's list without the handout. */
	readonly isAlone?: true;
}

const on = (page: LabState['page'], levers: Partial<Levers> = {}): LabState => ({...firstState, page, levers: {...allOpen, ...levers}});
const site = (page: LabState['page'], levers?: Partial<Levers>): PathStep => ({tab: 'site', state: on(page, levers)});
const scraper = (step: ScraperStep): PathStep => ({tab: 'scraper', state: on('profile'), scraperStep: step});
const at = (place: PlaceId, step: PlaceStep): PathStep => ({tab: 'places', state: on('profile'), placeView: {place, step}});

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
	newspaper: at('newspaper', 'page'),
	employer: at('employer', 'page'),
	race: at('race', 'page'),
	school: at('school', 'page'),
	club: at('club', 'page'),
	whom: at('club', 'whom'),
	letter: at('club', 'letter'),
	served: at('club', 'served'),
	gone: at('club', 'gone'),
	export: {tab: 'export', state: on('profile')},
	closing: {tab: 'export', state: on('profile', {account: 'private'})},
	copied: {tab: 'copied', state: on('post')},
	mosaic: {tab: 'cover', state: on('profile'), coverPlan: {source: 'drawn', way: 'mosaic', saving: 'kept'}},
	solid: {tab: 'cover', state: on('profile'), coverPlan: {source: 'drawn', way: 'solid', saving: 'cleaned'}},
	after: {tab: 'votes', state: on('profile', closed), poll: {id: 'survey', phase: 'after'}},
	photo: {tab: 'own-photo', state: on('profile')},
	actions: {tab: 'actions', state: on('profile', closed)},
	questions: {tab: 'actions', state: on('profile', closed), isAlone: true},
	family: {tab: 'site', state: on('profile'), isAlone: true},
	album: site('album'),
	years: scraper('row'),
	agree: {tab: 'actions', state: on('profile', closed)},
	pupils: {tab: 'site', state: on('profile'), isAlone: true},
	consent: site('group'),
	week: {tab: 'actions', state: on('profile', closed)},
	staff: {tab: 'site', state: on('profile'), isAlone: true},
	captions: site('group', {name: 'hidden', tags: 'untagged'}),
	members: site('album', {wall: 'login'}),
	lesson: {tab: 'actions', state: on('profile', closed), isAlone: true},
	publisher: {tab: 'site', state: on('album'), isAlone: true},
	smaller: site('album', {size: 'small'}),
	rule: {tab: 'actions', state: on('profile', closed)},
} as const satisfies Readonly<Record<string, PathStep>>;

export type StepId = keyof typeof pathSteps;

/** Steps whose answer the group guesses first. The id is part of a locale key: `lab_question_faces`. */
export const questionIds = [
	...['faces', 'ask', 'collect', 'cut', 'name', 'row', 'delete', 'search', 'size', 'cover', 'friends', 'place', 'tags', 'wall'],
	...[
		'private',
		'portrait',
		'compare',
		'copied',
		'mosaic',
		'solid',
		'album',
		'years',
		'export',
		'closing',
		'consent',
		'captions',
		'members',
		'smaller',
	],
	...['newspaper', 'employer', 'race', 'school', 'club', 'whom', 'letter', 'served', 'gone'],
] as const satisfies readonly StepId[];
export type QuestionId = (typeof questionIds)[number];
