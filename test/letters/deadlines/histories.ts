import type {IsoDate} from '../../../src/core/iso-date.ts';
import type {LawId} from '../../../src/core/records/law.ts';
import type {Right} from '../../../src/core/records/route.ts';
import type {RequestEvent, RequestHistory} from '../../../src/core/requests/request.ts';

export type Step = readonly [RequestEvent['kind'], IsoDate];

export function request(law: LawId, steps: readonly Step[], rights: readonly [Right, ...Right[]] = ['access']): RequestHistory {
	const events = steps.map(([kind, on], index) => ({id: `e${index}`, kind, on}) as RequestEvent);
	return {law, rights, events};
}

export const sent = (law: LawId, on: IsoDate, rights?: readonly [Right, ...Right[]]) =>
	request(
		law,
		[
			['drafted', on],
			['sent', on],
		],
		rights,
	);
