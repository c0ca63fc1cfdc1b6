import {effect} from '@preact/signals';
import type {Model} from './model.ts';

/** Often enough for a counter to move, rare enough to leave the look its time. */
const pause = 700;

/**
 * Asks again for as long as a look is under way. The background may be killed and restarted between any two answers, so it is
 * asked rather than listened to.
 *
 * @returns stops asking.
 */
export const keepAsking = (model: Model): (() => void) =>
	effect(() => {
		if (model.view.value.kind !== 'working' && !model.again.value) return undefined;

		const timer = setTimeout(() => model.refresh(), pause);
		return () => clearTimeout(timer);
	});
