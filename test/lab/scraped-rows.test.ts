import {expect, test} from 'vitest';
import {assess} from '../../src/core/score/assess.ts';
import type {Judged} from '../../src/lab/model/lab-model.ts';
import {scrape} from '../../src/lab/scraper-view/scraped-rows.ts';
import {evidenceOf, type FindInspectedImage} from '../../src/lab/site/site-evidence.ts';
import {firstState, type LabState} from '../../src/lab/state/lab-state.ts';
import {withLever} from '../../src/lab/state/levers.ts';
import {keyOf, recipesOf} from '../../src/lab/state/recipes.ts';
import {inspectedImages} from './inspected-images.ts';

const day = Date.UTC(2026, 10, 24);

function judged(state: LabState): Judged {
	const inspected = new Map(recipesOf(state).map(recipe => [keyOf(recipe), inspectedImages(recipe)]));
	const find: FindInspectedImage = recipe => inspected.get(keyOf(recipe));
	const evidence = evidenceOf(state, find, day);
	if (!evidence) throw new Error('the report needs every image');
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

test('an open page yields a row for every face, with the name on the page', () => {
	const {images, rows, ties} = scrape(judged(firstState), day);
	expect(images).toHaveLength(4);
	expect(rows.map(({name, crop}) => [name, crop])).toEqual(Array(3).fill(['Ada Muster', 'data:a']));
	expect(ties.map(({id}) => id)).toContain('name-shown');
});

test('behind a login nothing is collected, although the image file itself would be served', () => {
	const {images, rows, answers} = scrape(judged(pulled('wall', 'login')), day);
	expect([images, rows]).toEqual([[], []]);
	expect(answers.page.body).toContain('password');
});

test('a private account yields its portrait and nothing else', () => {
	const {rows} = scrape(judged(pulled('account', 'private')), day);
	expect(rows.map(({url}) => url)).toEqual([expect.stringContaining('portrait')]);
});

test('without a name, neither the row nor the response names anybody', () => {
	const {rows, answers} = scrape(judged(pulled('name', 'hidden')), day);
	expect(rows[0]?.name).toBe('№ 1047');
	expect(JSON.stringify(answers.page)).not.toMatch(/Ada|Muster|sunny/);
});
