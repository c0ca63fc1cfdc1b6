import {expect, test} from 'vitest';
import {assess} from '../../src/core/score/assess.ts';
import {firstState, type LabState} from '../../src/lab/levers/lab-state.ts';
import {withLever} from '../../src/lab/levers/levers.ts';
import {takenFrom} from '../../src/lab/scraper-view/scraped-rows.ts';
import type {Judged} from '../../src/lab/shell/lab-model.ts';
import {keyOf, recipesOf} from '../../src/lab/site/recipes.ts';
import {evidenceOf, type FindLookedAt} from '../../src/lab/site/site-evidence.ts';
import {inspectedImages} from './inspected-images.ts';

const day = Date.UTC(2026, 10, 24);

function judged(state: LabState): Judged {
	const looks = new Map(recipesOf(state).map(recipe => [keyOf(recipe), inspectedImages(recipe)]));
	const find: FindLookedAt = recipe => looks.get(keyOf(recipe));
	const evidence = evidenceOf(state, find, day);
	if (!evidence) throw new Error('a picture is missing');
	const images = recipesOf(state).map(recipe => ({
		recipe,
		url: 'blob:drawn',
		crops: ['data:a'],
		bytes: 1,
		vision: find(recipe)?.vision ?? ({kind: 'not-looked'} as const),
	}));
	return {state, report: assess(evidence), images};
}

const pulled = (id: 'account' | 'wall' | 'name' | 'portrait', value: string): LabState => ({
	...firstState,
	levers: withLever(firstState.levers, id, value),
});

test('an open page gives a row for every face, with the name that stands on it', () => {
	const {images, rows, ties} = takenFrom(judged(firstState), day);
	expect(images).toHaveLength(4);
	expect(rows.map(({name, crop}) => [name, crop])).toEqual(Array(3).fill(['Ada Muster', 'data:a']));
	expect(ties.map(({id}) => id)).toContain('name-shown');
});

test('behind a log-in nothing is collected, though the picture’s address would answer', () => {
	const {images, rows, answers} = takenFrom(judged(pulled('wall', 'login')), day);
	expect([images, rows]).toEqual([[], []]);
	expect(answers.page.body).toContain('password');
});

test('a private account gives its portrait and nothing else', () => {
	const {rows} = takenFrom(judged(pulled('account', 'private')), day);
	expect(rows.map(({url}) => url)).toEqual([expect.stringContaining('portrait')]);
});

test('a row without a name has none, and names nobody in the answer', () => {
	const {rows, answers} = takenFrom(judged(pulled('name', 'hidden')), day);
	expect(rows[0]?.name).toBe('№ 1047');
	expect(JSON.stringify(answers.page)).not.toMatch(/Ada|Muster|sunny/);
});
