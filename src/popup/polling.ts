import {effect} from '@preact/signals';
import type {Model} from './model.ts';

/** Milliseconds between requests: often enough for a counter to move, rarely enough not to slow the analysis down. */
const pause = 700;

/**
 * Polls for as long as an analysis is running. The background may be stopped and restarted between any two answers, so it is
 * polled rather than listened to.
 *
 * @returns a function that stops polling
 */
export const keepAsking = (model: Model): (() => void) =>
	effect(() => {
		if (model.view.value.kind !== 'working' && !model.again.value) return undefined;

		const timer = setTimeout(() => model.refresh(), pause);
		return () => clearTimeout(timer);
	});
