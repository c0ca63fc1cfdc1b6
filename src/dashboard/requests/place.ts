import type {Right} from '../../core/records/route.ts';

/** What the pages about letters show, according to the URL. */
export type RequestsPlace =
	| {readonly kind: 'list'}
	| {readonly kind: 'start'; readonly controllerId?: string; readonly right?: Right}
	| {readonly kind: 'one'; readonly id: string}
	| {readonly kind: 'rulings'};

const rights: readonly Right[] = ['access', 'erasure', 'restriction', 'objection', 'opt-out'];

/** `#requests`, `#request=clearview-ai:erasure`, `#letter=<id>`, `#standing`; anything else belongs to another page. */
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
