import {stepsOf} from './paths.ts';
import type {Progress} from './presenter-model.ts';

/** Minutes after the start at which the current step should be over. */
export const plannedMinutes = ({path, index}: Pick<Progress, 'path' | 'index'>): number =>
	stepsOf(path)
		.slice(0, index + 1)
		.reduce((sum, {minutes}) => sum + minutes, 0);

/** Minutes and seconds as on a clock: `2:05`. */
export function writeMinutes(minutes: number): string {
	const seconds = Math.floor(minutes * 60);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
