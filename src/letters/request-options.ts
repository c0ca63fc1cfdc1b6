import type {LawId} from '../core/records/law.ts';
import type {Right} from '../core/records/route.ts';
import {rightsUnder} from './request-letter.ts';

/** What one letter may ask for, in the order of the plan. Each is a locale key: `request_option_access`. */
export const requestOptionIds = ['access', 'erase', 'restrict', 'everything'] as const;
export type RequestOptionId = (typeof requestOptionIds)[number];

const wanted: Readonly<Record<RequestOptionId, readonly Right[]>> = {
	access: ['access'],
	erase: ['opt-out', 'objection', 'erasure'],
	restrict: ['restriction'],
	everything: ['access', 'opt-out', 'objection', 'erasure'],
};

/** The rights that a law gives for it; empty where it gives none. */
export const rightsFor = (ask: RequestOptionId, law: LawId): readonly Right[] =>
	rightsUnder(law).filter(right => wanted[ask].includes(right));

/** What may be asked under a law, each differing from the ones before. */
export function requestOptionsUnder(law: LawId): readonly RequestOptionId[] {
	const seen = new Set<string>();
	return requestOptionIds.filter(ask => {
		const key = rightsFor(ask, law).join();
		const isNew = key !== '' && !seen.has(key);
		seen.add(key);
		return isNew;
	});
}

/** The one that uses the right a reader came for. */
export const askFor = (right: Right | undefined): RequestOptionId =>
	requestOptionIds.find(ask => right && wanted[ask].includes(right)) ?? 'access';
