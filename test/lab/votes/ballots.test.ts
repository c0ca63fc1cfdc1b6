import {expect, test} from 'vitest';
import {hasVotes, isPoll, readVotes, votesFor, withVotes} from '../../../src/lab/state/ballots.ts';

test('a count goes up and down, never below nothing, and knows its question and phase', () => {
	const one = withVotes({}, 'copy', 'before', 'yes', 1);
	expect([votesFor(one, 'copy', 'before', 'yes'), votesFor(one, 'copy', 'after', 'yes'), votesFor(one, 'needs', 'before', 'yes')]).toEqual([
		1, 0, 0,
	]);
	expect(votesFor(withVotes(withVotes(one, 'copy', 'before', 'yes', -1), 'copy', 'before', 'yes', -1), 'copy', 'before', 'yes')).toBe(0);
});

test('a question has votes once somebody raised a hand', () => {
	const taken = withVotes(withVotes({}, 'link', 'before', 'face', 1), 'link', 'before', 'face', -1);
	expect([hasVotes({}, 'link', 'before'), hasVotes(taken, 'link', 'before')]).toEqual([false, false]);
	expect(hasVotes(withVotes({}, 'link', 'before', 'face', 1), 'link', 'before')).toBe(true);
});

test.each([
	undefined,
	null,
	3,
	'copy',
	{id: 'lunch', phase: 'before'},
	{id: 'link', phase: 'during'},
	{id: 'link'},
	{id: 'toString', phase: 'after'},
])('%j is no poll, and holds no votes', saved => {
	expect([isPoll(saved), readVotes(saved)]).toEqual([false, {}]);
});
