import {effect} from '@preact/signals';
import type {Model} from './model.ts';

/** Milliseconds between an answer and the next request: often enough for a counter to move, rarely enough not to slow the analysis down. */
const pause = 700;
/** Milliseconds without an answer after which to ask again: the background may have been stopped with the question in hand. */
const patience = 5000;

/**
 * Polls for as long as a report may still come: the analysis is running, or the background has not answered. It may be stopped and
 * restarted between any two answers, so it is polled rather than listened to.
 *
 * @returns a function that stops polling
 */
export const keepAsking = (model: Model): (() => void) =>
	effect(() => {
		if (!waiting.has(model.view.value.kind) && !model.again.value) return undefined;

		let timer: ReturnType<typeof setTimeout>;
		const askAfter = (milliseconds: number): void => {
			timer = setTimeout(() => {
				askAfter(patience);
				model.refresh().catch(logFailure);
			}, milliseconds);
		};
		// Every answer is a new view, and begins anew.
		askAfter(pause);
		return () => clearTimeout(timer);
	});

const waiting: ReadonlySet<string> = new Set(['asking', 'working', 'unreachable']);

const logFailure = (error: unknown): void => console.warn('The popup could not be brought up to date; it tries again.', error);
