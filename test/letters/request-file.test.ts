import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {RequestEvent, RightsRequest} from '../../src/core/requests/request.ts';
import {addDays} from '../../src/letters/deadlines/calendar.ts';
import {mergeRequests, readRequests, writeRequests} from '../../src/letters/request-file.ts';

const sent: RightsRequest = {
	id: 'r1',
	controllerId: 'clearview-ai',
	country: 'de-by',
	language: 'de',
	law: 'gdpr',
	rights: ['access', 'erasure'],
	events: [
		{id: 'a', on: '2026-11-23', kind: 'drafted'},
		{id: 'b', on: '2026-11-23', kind: 'sent'},
	],
};

const events = fc
	.uniqueArray(
		fc.record({
			id: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
			on: fc.nat(5000).map(days => addDays('2026-01-01', days)),
			kind: fc.constantFrom('sent', 'answered', 'refused', 'closed'),
		}),
		{selector: ({id}) => id, maxLength: 8},
	)
	.map(all => all.toSorted((a, b) => a.on.localeCompare(b.on, 'en')));

const requests = fc.uniqueArray(
	fc.record({id: fc.stringMatching(/^[a-z0-9]{1,8}$/), events}).map(part => ({...sent, ...part}) as RightsRequest),
	{selector: ({id}) => id, maxLength: 6},
);

describe('a file', () => {
	it('keeps the name of the police force', () => {
		const asked = {...sent, force: {name: 'Example Constabulary', address: ['HQ']}};
		expect(readRequests(writeRequests([asked]))).toEqual([asked]);
	});

	it('is read back as it was written', () => {
		fc.assert(
			fc.property(requests, all => {
				expect(readRequests(writeRequests(all))).toEqual(all);
			}),
		);
	});

	const written = (change: object) => JSON.stringify({...JSON.parse(writeRequests([sent])), ...change});

	it.each([
		['another format', written({format: 'something'})],
		['a newer version', written({version: 2})],
		['a day that is none', written({requests: [{...sent, events: [{id: 'a', on: '2026-02-30', kind: 'sent'}]}]})],
		['an unknown event', written({requests: [{...sent, events: [{id: 'a', on: '2026-02-01', kind: 'hacked'}]}]})],
		['an undoing of nothing named', written({requests: [{...sent, events: [{id: 'a', on: '2026-02-01', kind: 'undone'}]}]})],
		['no right', written({requests: [{...sent, rights: []}]})],
		['an unknown law', written({requests: [{...sent, law: 'maritime'}]})],
		['a field that does not belong there', written({requests: [{...sent, name: 'Alex Example'}]})],
		['a force without a name', written({requests: [{...sent, force: {name: '', address: []}}]})],
		['a place that is none', written({requests: [{...sent, country: 'Bavaria'}]})],
		['no JSON', '{'],
		['nothing', 'null'],
	])('with %s is refused', (_, text) => {
		expect(() => readRequests(text)).toThrow();
	});

	it('reports where it is invalid', () => {
		expect(() => readRequests(written({requests: [{...sent, law: 'maritime'}]}))).toThrow('requests.0.law');
	});

	it('is refused if it is far too large', () => {
		expect(() => readRequests(' '.repeat(5_000_001))).toThrow('too large');
	});
});

describe('mergeRequests', () => {
	it('keeps every request and every event once, and changes nothing the second time', () => {
		fc.assert(
			fc.property(requests, requests, (ours, theirs) => {
				const merged = mergeRequests(ours, theirs);
				expect(merged.map(({id}) => id).toSorted()).toEqual([...new Set([...ours, ...theirs].map(({id}) => id))].toSorted());
				expect(mergeRequests(merged, theirs)).toEqual(merged);
				for (const {id, events: kept} of merged) {
					const all = [...ours, ...theirs].filter(each => each.id === id).flatMap(each => each.events.map(event => event.id));
					expect(kept.map(event => event.id).toSorted()).toEqual([...new Set(all)].toSorted());
				}
			}),
		);
	});

	it('adds what another device recorded', () => {
		const answered: RequestEvent = {id: 'c', on: '2026-12-01', kind: 'answered'};
		const [merged] = mergeRequests([sent], [{...sent, events: [...sent.events, answered]}]);
		expect(merged?.events.map(({id}) => id)).toEqual(['a', 'b', 'c']);
	});
});
