import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readCode, writeCode} from '../../src/lab/levers/share-code.ts';
import {firstState, type LabState, pageIds} from '../../src/lab/state/lab-state.ts';
import {type Levers, leverIds, leverValues} from '../../src/lab/state/levers.ts';
import {people} from '../../src/lab/state/people.ts';

const levers = fc.record(Object.fromEntries(leverIds.map(id => [id, fc.constantFrom(...leverValues[id])]))) as fc.Arbitrary<Levers>;
const anyState: fc.Arbitrary<LabState> = fc.record({
	person: fc.constantFrom(...people.map(({id}) => id)),
	page: fc.constantFrom(...pageIds),
	levers,
});

describe('the share code', () => {
	test('reads back every state it can write', () => {
		fc.assert(
			fc.property(anyState, state => {
				expect(readCode(writeCode(state))).toEqual({state});
			}),
		);
	});

	test('differs for different states', () => {
		fc.assert(
			fc.property(anyState, anyState, (a, b) => {
				expect(writeCode(a) === writeCode(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
			}),
		);
	});

	test('can be read in lower case, without hyphens, and with O for 0', () => {
		const written = writeCode(firstState);
		expect(written).toBe('LAB1-000-00B');
		for (const text of [written.toLowerCase(), written.replaceAll('-', ''), ` ${written.replaceAll('-', ' – ')} `, 'LAB1-OOO-OOB'])
			expect(readCode(text)).toEqual({state: firstState});
	});

	test('detects every wrong letter', () => {
		const position = fc.integer({min: 0, max: 5});
		fc.assert(
			fc.property(anyState, position, fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (state, at, letter) => {
				const body = writeCode(state).slice(4).replaceAll('-', '');
				fc.pre(body[at] !== letter);
				expect(readCode(`LAB1${body.slice(0, at)}${letter}${body.slice(at + 1)}`)).toEqual({problem: 'mistyped'});
			}),
		);
	});

	test.each([
		['', 'empty'],
		[' - ', 'empty'],
		['hello', 'no-code'],
		['LAB-000-00B', 'no-code'],
		['LAB2-000-00B', 'newer'],
		['LAB1-000-00', 'mistyped'],
		['LAB1-000-00BB', 'mistyped'],
		['LAB1-000-0U0', 'mistyped'],
	])('says what is wrong with “%s”', (text, problem) => {
		expect(readCode(text)).toEqual({problem});
	});

	test('never throws, whatever people paste', () => {
		fc.assert(
			fc.property(fc.string(), text => {
				expect(Object.keys(readCode(`LAB1${text}`))).toEqual([expect.stringMatching(/^(?:problem|state)$/)]);
			}),
		);
	});
});
