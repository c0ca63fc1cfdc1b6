import type {NewEvent, RequestEvent, RightsRequest} from '../../src/core/requests/request.ts';

type Undated = NewEvent extends infer Event ? (Event extends NewEvent ? Omit<Event, 'on'> : never) : never;
type Step = Exclude<RequestEvent['kind'], 'undone'> | Undated;

/** A request to Clearview AI; its events are a day apart, from 10 November 2026. */
export function request(steps: readonly Step[], change: Partial<RightsRequest> = {}): RightsRequest {
	const events = steps.map((step, index) => {
		const event = typeof step === 'string' ? {kind: step} : step;
		return {...event, id: String(index), on: `2026-11-${10 + index}`} as RequestEvent;
	});
	return {
		id: 'r1',
		controllerId: 'clearview-ai',
		country: 'gb',
		language: 'en',
		law: 'uk-gdpr',
		rights: ['access'],
		events,
		...change,
	};
}
