import type {RequestState} from '../core/requests/request.ts';

/** In this order: erasing first destroys the evidence, and a search result only disappears once its page has. Also locale keys. */
export const steps = ['close-setting', 'access', 'erase-and-object', 'refresh-search', 'complain'] as const;
export type Step = (typeof steps)[number];

export interface Progress {
	readonly settingClosed: boolean;
	/** State of the request for access; absent: not begun. */
	readonly access?: RequestState;
	/** State of the request for erasure and objection. */
	readonly erasure?: RequestState;
	readonly searchRefreshed: boolean;
}

export interface PlannedStep {
	readonly step: Step;
	/** `open`: the user can do it now, though an earlier step should come first. */
	readonly state: 'done' | 'next' | 'waiting' | 'open' | 'not-needed';
}

/** The five steps towards one controller, and which comes next. The order is advice: no step is locked. */
export function plan(progress: Progress): readonly PlannedStep[] {
	const states = steps.map(step => ({step, state: stateOf(step, progress)}));
	const next = states.find(({state}) => state === 'open');
	return states.map(each => (each === next ? {...each, state: 'next'} : each));
}

function stateOf(step: Step, {settingClosed, access, erasure, searchRefreshed}: Progress): PlannedStep['state'] {
	switch (step) {
		case 'close-setting':
			return settingClosed ? 'done' : 'open';
		case 'access':
			return requestState(access);
		case 'erase-and-object':
			return requestState(erasure);
		case 'refresh-search':
			return searchRefreshed ? 'done' : 'open';
		case 'complain':
			return complaintState([access, erasure]);
	}
}

function requestState(request: RequestState | undefined): PlannedStep['state'] {
	if (request === undefined || request === 'drafted') return 'open';
	return request === 'sent' || request === 'paused' || request === 'clarifying' ? 'waiting' : 'done';
}

function complaintState(requests: readonly (RequestState | undefined)[]): PlannedStep['state'] {
	if (requests.includes('overdue') || requests.includes('refused')) return 'open';
	if (requests.includes('complained')) return 'done';
	return requests.every(request => request === 'answered' || request === 'closed') ? 'not-needed' : 'waiting';
}
