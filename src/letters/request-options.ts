import type {LawId} from '../core/records/law.ts';
import type {Right} from '../core/records/route.ts';
import {needsReasons, rightsUnder} from './request-letter.ts';

/** What one letter may ask for, in the order of the plan. Each is a locale key: `request_option_access`. */
export const requestOptionIds = ['access', 'erasure', 'erase', 'restrict', 'everything'] as const;
export type RequestOptionId = (typeof requestOptionIds)[number];

const rightsByOption: Readonly<Record<RequestOptionId, readonly Right[]>> = {
	access: ['access'],
	erasure: ['erasure'],
	erase: ['opt-out', 'objection', 'erasure'],
	restrict: ['restriction'],
	everything: ['access', 'opt-out', 'objection', 'erasure'],
};

/** The rights of an option that a law gives; empty where it gives none. */
export const rightsFor = (option: RequestOptionId, law: LawId): readonly Right[] =>
	rightsUnder(law).filter(right => rightsByOption[option].includes(right));

/** The options that a law offers, without those that come to the same rights as an earlier one. */
export function requestOptionsUnder(law: LawId): readonly RequestOptionId[] {
	const seen = new Set<string>();
	return requestOptionIds.filter(option => {
		const key = rightsFor(option, law).join();
		// Erasure alone is an offer of its own only where objecting beside it takes a reason.
		const isWanted = option !== 'erasure' || needsReasons(law);
		const isNew = key !== '' && !seen.has(key) && isWanted;
		if (!isNew) return false;
		seen.add(key);
		return true;
	});
}

/** What the person chose before, where this law offers it; otherwise the option that includes the right for which the person came. */
export function optionFor(right: Right | undefined, law: LawId, chosen?: RequestOptionId): RequestOptionId {
	const offered = requestOptionsUnder(law);
	return offered.find(option => option === chosen) ?? offered.find(option => right && rightsByOption[option].includes(right)) ?? 'access';
}
