import * as v from 'valibot';
import {type LawId, type UsStateLawId, usStateLawIds} from '../records/law.ts';
import type {Right} from '../records/route.ts';
import {day, line, place} from './parts-schema.ts';
import {publisherExcuses} from './publisher.ts';
import {publisherSchema} from './publisher-schema.ts';
import {excuses, type RequestEvent, type RightsRequest, type SentLetter} from './request.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** As records, so that a kind added to the type and forgotten here does not compile: what is written must be readable. */
const lastingKinds: Readonly<Record<Exclude<RequestEvent['kind'], LetterEvent | 'undone' | 'extended' | 'deflected'>, true>> = {
	drafted: true,
	paused: true,
	resumed: true,
	'clarification-asked': true,
	acknowledged: true,
	answered: true,
	refused: true,
	closed: true,
	reopened: true,
};
/** Events by which a letter goes out. */
type LetterEvent = Extract<RequestEvent, {readonly letter?: SentLetter}>['kind'];
const letterKinds: Readonly<Record<LetterEvent, true>> = {
	asked: true,
	sent: true,
	reminded: true,
	replied: true,
	clarified: true,
	'controller-complaint': true,
	complained: true,
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
	'personality-right': true,
	courtesy: true,
	...(Object.fromEntries(usStateLawIds.map(id => [id, true])) as Record<UsStateLawId, true>),
};
const rights: Readonly<Record<Right, true>> = {access: true, erasure: true, restriction: true, objection: true, 'opt-out': true};
const oneOf = <Key extends string>(keys: Readonly<Record<Key, true>>) => v.picklist(Object.keys(keys) as Key[]);

/** Characters. Several times the longest letter that our texts and the form can make; bounds what a file can fill the storage with. */
export const longestLetter = 60_000;

const letter: v.GenericSchema<unknown, SentLetter> = v.strictObject({
	to: v.pipe(v.array(line), v.maxLength(20)),
	destination: v.exactOptional(line),
	language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
	subject: line,
	text: v.pipe(v.string(), v.maxLength(longestLetter)),
});

const event = v.variant('kind', [
	v.strictObject({id, on: day, kind: oneOf(letterKinds), letter: v.exactOptional(letter)}),
	v.strictObject({id, on: day, kind: v.literal('deflected'), excuse: v.picklist([...excuses, ...publisherExcuses])}),
	v.strictObject({id, on: day, kind: oneOf(lastingKinds)}),
	v.strictObject({id, on: day, kind: v.literal('extended'), until: v.exactOptional(day)}),
	v.strictObject({id, on: day, kind: v.literal('undone'), event: id}),
]);

const right = oneOf(rights);

/** One request as it is stored and exported; unexpected fields are refused. */
export const requestSchema: v.GenericSchema<unknown, RightsRequest> = v.strictObject({
	id,
	controllerId: id,
	force: v.exactOptional(v.strictObject({name: line, address: v.pipe(v.array(line), v.maxLength(20))})),
	country: place,
	recipientIn: v.exactOptional(place),
	publisher: v.exactOptional(publisherSchema),
	checkOn: v.exactOptional(day),
	language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
	law: oneOf(laws),
	listsPages: v.exactOptional(v.boolean()),
	rights: v.pipe(v.tupleWithRest([right], right), v.maxLength(5)),
	events: v.pipe(v.array(event), v.maxLength(500)),
});
