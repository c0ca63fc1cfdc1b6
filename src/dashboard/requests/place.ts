import type {Right} from '../../core/records/route.ts';

/** What of the requests an address shows. */
export type RequestsPlace =
	| {readonly kind: 'list'}
	| {readonly kind: 'start'; readonly controllerId?: string; readonly right?: Right}
	| {readonly kind: 'one'; readonly id: string}
	| {readonly kind: 'rulings'};

const rights: readonly Right[] = ['access', 'erasure', 'restriction', 'objection', 'opt-out'];

/** `#requests`, `#request=clearview-ai:erasure`, `#letter=<id>`, `#standing`; anything else is somewhere else. */
export function findRequestsPlace(hash: string): RequestsPlace | undefined {
	if (hash === '#requests') return {kind: 'list'};
	if (hash === '#standing') return {kind: 'rulings'};
	const [key, value = ''] = hash.split('=', 2);
	if (key === '#letter') return {kind: 'one', id: value};
	return key === '#request' ? toStart(value) : undefined;
}

function toStart(value: string): RequestsPlace {
	const [controllerId, wanted] = value.split(':');
	const right = rights.find(each => each === wanted);
	return {kind: 'start', ...(controllerId && {controllerId}), ...(right && {right})};
}
