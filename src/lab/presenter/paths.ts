import {type QuestionId, questionIds, type StepId} from './path-steps.ts';

export interface TimedStep {
	readonly id: StepId;
	/** How long the step takes. */
	readonly minutes: number;
}

/** The steps of each path in order, with their minutes, which add up to what the path's name says. */
const paths = {
	one: {
		faces: 0.25,
		row: 0.25,
		private: 0.25,
		actions: 0.25,
	},
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
		guess: 2,
		ask: 2,
		collect: 1,
		cut: 1,
		name: 2,
		row: 1,
		delete: 1,
		copied: 2,
		export: 1,
		closing: 1,
		search: 1,
		size: 1,
		cover: 1,
		mosaic: 2,
		solid: 1,
		friends: 1,
		place: 1,
		tags: 1,
		wall: 1,
		private: 1,
		portrait: 1,
		newspaper: 0.5,
		employer: 0.5,
		race: 0.5,
		club: 1,
		whom: 0.5,
		letter: 0.5,
		served: 1,
		gone: 0.5,
		compare: 2,
		after: 1,
		photo: 2,
		actions: 3,
		questions: 1,
	},
	parents: {
		family: 2,
		faces: 2,
		album: 2,
		school: 2,
		years: 2,
		copied: 2,
		cover: 2,
		friends: 2,
		private: 2,
		agree: 2,
	},
	pupils: {
		pupils: 2,
		before: 2,
		faces: 2,
		ask: 1,
		cut: 2,
		name: 2,
		row: 1,
		copied: 2,
		mosaic: 1,
		solid: 1,
		consent: 2,
		friends: 2,
		tags: 2,
		export: 1,
		closing: 1,
		private: 2,
		portrait: 1,
		after: 1,
		week: 2,
	},
	teachers: {
		staff: 2,
		faces: 2,
		name: 2,
		row: 1,
		school: 2,
		captions: 2,
		members: 2,
		copied: 3,
		consent: 3,
		mosaic: 2,
		solid: 1,
		private: 2,
		compare: 1,
		rule: 3,
		lesson: 2,
	},
	school: {
		publisher: 2,
		album: 2,
		club: 2,
		name: 1,
		captions: 2,
		smaller: 1,
		members: 2,
		letter: 2,
		served: 2,
		gone: 1,
		copied: 1,
		rule: 2,
	},
} as const satisfies Readonly<Record<string, Partial<Readonly<Record<StepId, number>>>>>;

/** The id is part of a locale key: `lab_path_fifteen`. */
export type PathId = keyof typeof paths;
export const pathIds = Object.keys(paths) as readonly PathId[];

/** A step that is over in half a minute leaves the group no time to think about a question. */
const leastMinutesForQuestion = 1;

/** The question that the group answers before it sees this step, if there is one. */
export const questionOf = ({id, minutes: planned}: TimedStep): QuestionId | undefined =>
	planned < leastMinutesForQuestion ? undefined : questionIds.find(each => each === id);

/** The steps of a path, in order. */
export const stepsOf = (path: PathId): readonly TimedStep[] =>
	Object.entries(paths[path]).map(([id, minutes]) => ({id: id as StepId, minutes}));
