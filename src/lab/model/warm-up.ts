import type {LabState} from '../state/lab-state.ts';
import {neighbours} from '../state/levers.ts';
import {keyOf, type Recipe, recipesOf} from '../state/recipes.ts';

/** The images of the current page, and then those that one more pull of a lever could need, without duplicates. */
export function recipesAround(state: LabState): readonly Recipe[] {
	const around = neighbours(state.levers).flatMap(levers => recipesOf({...state, levers}));
	return [...new Map([...recipesOf(state), ...around].map(recipe => [keyOf(recipe), recipe])).values()];
}
