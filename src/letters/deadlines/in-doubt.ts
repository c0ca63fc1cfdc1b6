import type {RequestHistory} from '../../core/requests/request.ts';
import {effectiveEvents} from './history.ts';
import {ruleFor} from './rules.ts';

/**
 * Whether the controller can say that its period paused for a question about identity, though the law does not settle it. Under the GDPR
 * there “may be a suspension” (EDPB Guidelines 01/2022, paragraph 159); where a law says what happens, the date already counts it.
 */
export function isDueInDoubt(history: RequestHistory): boolean {
	const {identity, clarification} = ruleFor(history.law, history.rights);
	return effectiveEvents(history).some(
		({kind}, index, events) =>
			(kind === 'paused' && !(identity && events.slice(index).some(each => each.kind === 'resumed'))) ||
			(kind === 'clarification-asked' && clarification === undefined),
	);
}
