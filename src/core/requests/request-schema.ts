import * as v from 'valibot';
import {type IsoDate, isIsoDate} from '../iso-date.ts';
import type {LawId} from '../records/law.ts';
import type {Right} from '../records/route.ts';
import type {RequestEvent, RightsRequest} from './request.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
export const day = v.custom<IsoDate>(value => typeof value === 'string' && isIsoDate(value), 'Expected a calendar day.');

/** As records, so that a kind added to the type and forgotten here does not compile: what is written must be readable. */
const lastingKinds: Readonly<Record<Exclude<RequestEvent['kind'], 'undone' | 'extended'>, true>> = {
	drafted: true,
	sent: true,
	paused: true,
	resumed: true,
	acknowledged: true,
	reminded: true,
	answered: true,
	refused: true,
	'controller-complaint': true,
	complained: true,
	closed: true,
	reopened: true,
};
const laws: Readonly<Record<LawId, true>> = {
	gdpr: true,
	'uk-gdpr': true,
	'uk-dpa-part-3': true,
	'ch-fadp': true,
	ccpa: true,
	bipa: true,
	pipeda: true,
	'quebec-p39-1': true,
	lgpd: true,
	'au-privacy-act': true,
};
const rights: Readonly<Record<Right, true>> = {access: true, erasure: true, restriction: true, objection: true, 'opt-out': true};
const oneOf = <Key extends string>(keys: Readonly<Record<Key, true>>) => v.picklist(Object.keys(keys) as Key[]);

const event = v.variant('kind', [
	v.strictObject({id, on: day, kind: oneOf(lastingKinds)}),
	v.strictObject({id, on: day, kind: v.literal('extended'), until: v.exactOptional(day)}),
	v.strictObject({id, on: day, kind: v.literal('undone'), event: id}),
]);

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

const right = oneOf(rights);

/** One request as it is stored and exported; unexpected fields are refused. */
export const requestSchema: v.GenericSchema<unknown, RightsRequest> = v.strictObject({
	id,
	controllerId: id,
	force: v.exactOptional(v.strictObject({name: line, address: v.pipe(v.array(line), v.maxLength(20))})),
	country: v.pipe(v.string(), v.regex(/^[a-z]{2}(-[a-z0-9]{1,3})?$/)),
	language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
	law: oneOf(laws),
	rights: v.pipe(v.tupleWithRest([right], right), v.maxLength(5)),
	events: v.pipe(v.array(event), v.maxLength(500)),
});
