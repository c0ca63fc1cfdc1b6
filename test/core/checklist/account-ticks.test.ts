import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	type Account,
	formerAccounts,
	ticksOf,
	withAccounts,
	withoutAccount,
	withTickOf,
} from '../../../src/core/checklist/account-ticks.ts';
import type {Ticks} from '../../../src/core/checklist/ticks.ts';

const [before, today] = ['2026-11-20', '2026-11-25'];
const [first, second] = [
	{siteId: 'instagram', digest: 'A+/='},
	{siteId: 'instagram', digest: 'B'},
];
const both = [first, second];
const close = 'setting:instagram:close-profile';
const optOut = 'opt-out:pimeyes';
const old: Ticks = {[close]: {tickedOn: before}, [optOut]: {tickedOn: before}, 'setting:flickr:close-photos': {tickedOn: before}};

describe('ticks of two accounts on one site', () => {
	test('are kept apart', () => {
		const ticks = withTickOf({}, {id: close, isDone: true, today, accounts: both, account: second});
		expect(ticksOf(ticks, both, second)).toEqual({[close]: {tickedOn: today}});
		expect(ticksOf(ticks, both, first)).toEqual({});
		expect(withTickOf(ticks, {id: close, isDone: false, today, accounts: both, account: first})).toEqual(ticks);
		expect(withTickOf(ticks, {id: close, isDone: false, today, accounts: both, account: second})).toEqual({});
	});

	test('share what belongs to no account', () => {
		const ticks = withTickOf({}, {id: optOut, isDone: true, today, accounts: both, account: second});
		expect(ticks).toEqual({[optOut]: {tickedOn: today}});
		expect(ticksOf(ticks, both, first)).toEqual(ticks);
	});

	test('from before there were accounts count for the first of that site, and can be taken back there', () => {
		expect(ticksOf(old, both, first)).toEqual(old);
		expect(ticksOf(old, both, second)).toEqual({[optOut]: old[optOut], 'setting:flickr:close-photos': {tickedOn: before}});
		expect(ticksOf(old, [])).toEqual(old);
		const ticks = withTickOf(old, {id: close, isDone: false, today, accounts: both, account: first});
		expect(ticksOf(ticks, both, first)).not.toHaveProperty(close);
	});

	test('of an account that is no longer marked stay its own, and come back with the mark', () => {
		const ticks = withAccounts(old, both);
		expect(ticksOf(ticks, [second], second)).not.toHaveProperty(close);
		expect(formerAccounts(ticks, [second])).toEqual([first]);
		expect(ticksOf(ticks, [second], first)).toEqual(old);
		expect(ticksOf(ticks, [second, first], first)).toEqual(old);
		expect(ticksOf(withoutAccount(ticks, first), [second], first)).not.toHaveProperty(close);
	});

	test('a page of which no account is known shows those of the site’s first', () => {
		expect(ticksOf(withAccounts(old, both), both)).toEqual(old);
	});
});

const account = fc.constantFrom<Account>(
	...['A', 'B', 'C'].flatMap(digest => [
		{siteId: 'x', digest},
		{siteId: 'y', digest: `y${digest}`},
	]),
);
const id = fc.constantFrom(close, 'setting:x:close-profile', 'setting:x:hide-portrait', 'setting:y:close-photos', optOut, 'objection:a@b');
const stored = fc.uniqueArray(id).map((ids): Ticks => Object.fromEntries(ids.map(each => [each, {tickedOn: before}])));
const step = fc.oneof(
	fc.record({kind: fc.constantFrom('mark' as const, 'unmark' as const), account}),
	fc.record({kind: fc.constant('tick' as const), account, id, isDone: fc.boolean()}),
);

const isOf = (name: string, {siteId}: Account): boolean => !name.startsWith('setting:') || name.startsWith(`setting:${siteId}:`);

test('whatever is marked, unmarked and ticked: no tick vanishes, and none goes to another account', () => {
	fc.assert(
		fc.property(stored, fc.array(step, {maxLength: 30}), (older, steps) => {
			let ticks = older;
			let marked: readonly Account[] = [];
			const seen = new Map<string, Account>();
			/** What each account that was ever marked should show. */
			const shown = () => new Map([...seen.values()].map(each => [each.digest, doneOf(each)]));
			const doneOf = (each: Account) =>
				Object.keys(ticksOf(ticks, marked, each))
					.filter(name => isOf(name, each))
					.sort();

			for (const each of steps) {
				const known = marked.find(({digest}) => digest === each.account.digest);
				const expected = shown();
				if (each.kind === 'tick') {
					if (!known || !isOf(each.id, known)) continue;
					ticks = withTickOf(ticks, {id: each.id, isDone: each.isDone, today, accounts: marked, account: known});
					for (const [digest, names] of expected) {
						const isIts = digest === known.digest || !each.id.startsWith('setting:');
						const others = names.filter(name => name !== each.id);
						if (isIts) expected.set(digest, (each.isDone ? [...others, each.id] : others).sort());
					}
				} else {
					ticks = withAccounts(ticks, marked);
					const others = marked.filter(({digest}) => digest !== each.account.digest);
					marked = each.kind === 'unmark' ? others : known ? marked : [...marked, each.account];
					if (each.kind === 'mark') seen.set(each.account.digest, each.account);
					const isNew = each.kind === 'mark' && !expected.has(each.account.digest);
					if (isNew) expected.set(each.account.digest, doneOf(each.account));
				}
				expect(shown()).toEqual(expected);
			}

			const untouched = Object.keys(older).filter(name => steps.every(each => each.kind !== 'tick' || each.id !== name));
			const somewhere = Object.keys(ticks).map(key => key.replace(/^(setting:[^@]*)@.*$/, '$1'));
			expect(somewhere).toEqual(expect.arrayContaining(untouched));
		}),
		{numRuns: 1000},
	);
});

test('ticks that were given to accounts are given to none a second time', () => {
	fc.assert(
		fc.property(stored, fc.array(account), (older, accounts) => {
			const once = withAccounts(older, accounts);
			expect(withAccounts(once, accounts.toReversed())).toEqual(once);
			expect(Object.keys(once)).toHaveLength(Object.keys(older).length);
		}),
	);
});
