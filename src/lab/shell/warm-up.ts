import type {LabState} from '../levers/lab-state.ts';
import {neighbours} from '../levers/levers.ts';
import {keyOf, type Recipe, recipesOf} from '../site/recipes.ts';

/** Pictures that one more pull of a lever may ask for, those of the page itself first, each once. */
export function recipesAround(state: LabState): readonly Recipe[] {
	const around = neighbours(state.levers).flatMap(levers => recipesOf({...state, levers}));
	return [...new Map([...recipesOf(state), ...around].map(recipe => [keyOf(recipe), recipe])).values()];
}
