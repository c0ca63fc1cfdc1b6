import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {RequestEvent, RequestHistory} from '../../../src/core/requests/request.ts';
import {effectiveEvents, merge, possibleNext, record, undo} from '../../../src/letters/deadlines/history.ts';
import {stateOn} from '../../../src/letters/deadlines/state.ts';

type Lasting = Parameters<typeof record>[1];

const empty: RequestHistory = {law: 'gdpr', rights: ['access'], events: []};
const event = (id: string, kind: Lasting['kind'], on: RequestEvent['on'] = '2026-11-23'): Lasting => ({id, kind, on}) as Lasting;
const sent = record(record(empty, event('a', 'drafted')), event('b', 'sent'));

/** A random sequence of possible events. */
const walks = fc.array(fc.nat(), {maxLength: 12}).map(choices =>
	choices.reduce((history, choice, index) => {
		const kinds = possibleNext(history);
		const kind = kinds[choice % kinds.length];
		return kind && kind !== 'undone' ? record(history, event(`w${index}`, kind)) : history;
	}, empty),
);

describe('record', () => {
	it('begins with a draft', () => {
		expect(() => record(empty, event('a', 'sent'))).toThrow('sent cannot follow nothing');
	});

	it('refuses events that cannot follow, and those dated before the last one', () => {
		expect(() => record(sent, event('c', 'resumed'))).toThrow('resumed cannot follow sent');
		expect(() => record(sent, event('c', 'answered', '2026-11-22'))).toThrow('is before');
	});

	it('offers an extension only where the law allows one', () => {
		const under = (law: RequestHistory['law']) => possibleNext({...sent, law});
		for (const law of ['gdpr', 'uk-gdpr', 'uk-dpa-part-3', 'ccpa', 'pipeda'] as const) expect(under(law), law).toContain('extended');
		for (const law of ['bipa', 'lgpd', 'quebec-p39-1', 'au-privacy-act'] as const) expect(under(law), law).not.toContain('extended');
	});

	it('adds an event only once', () => {
		expect(record(sent, event('b', 'sent'))).toBe(sent);
	});
});

describe('undo', () => {
	it('cancels the last event and keeps it in the history', () => {
		const undone = undo(record(sent, event('c', 'refused')), 'u', '2026-11-24');
		expect(stateOn(undone, '2026-11-24')).toBe('sent');
		expect(undone.events.map(({id}) => id)).toEqual(['a', 'b', 'c', 'u']);
	});

	it('restores an event when the undoing is undone', () => {
		const refused = record(sent, event('c', 'refused'));
		const redone: RequestHistory = {
			...refused,
			events: [
				...refused.events,
				{id: 'u', on: '2026-11-24', kind: 'undone', event: 'c'},
				{id: 'v', on: '2026-11-24', kind: 'undone', event: 'u'},
			],
		};
		expect(stateOn(redone, '2026-11-24')).toBe('refused');
	});

	it('can undo every kind of event', () => {
		fc.assert(
			fc.property(walks, history => {
				const before = {...history, events: history.events.slice(0, -1)};
				expect(effectiveEvents(undo(history, 'u', '2026-11-24'))).toEqual(effectiveEvents(before));
			}),
		);
	});

	it('changes nothing in an empty history', () => {
		expect(undo(empty, 'u', '2026-11-24')).toBe(empty);
	});
});

describe('merge', () => {
	it('keeps what two tabs added at the same time, once', () => {
		fc.assert(
			fc.property(walks, walks, (ours, theirs) => {
				const renamed = {...theirs, events: theirs.events.map(each => ({...each, id: `t${each.id}`}) as RequestEvent)};
				const merged = merge(ours, renamed);
				expect(new Set(merged.events.map(({id}) => id))).toEqual(new Set([...ours.events, ...renamed.events].map(({id}) => id)));
				expect(merged.events).toHaveLength(ours.events.length + renamed.events.length);
				expect(merge(merged, renamed)).toEqual(merged);
			}),
		);
	});

	it('sorts an earlier event from the other tab into place', () => {
		const ours = record(sent, event('d', 'answered', '2026-12-01'));
		const theirs = record(sent, event('c', 'acknowledged', '2026-11-25'));
		expect(merge(ours, theirs).events.map(({id}) => id)).toEqual(['a', 'b', 'c', 'd']);
	});
});
