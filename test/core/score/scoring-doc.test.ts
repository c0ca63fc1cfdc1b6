import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {withScoringTables} from '../../../scripts/write-scoring.mjs';
import {assess} from '../../../src/core/score/assess.ts';
import * as weights from '../../../src/core/score/weights.ts';
import {examples} from '../examples.ts';

const document = readFileSync(path.join(import.meta.dirname, '../../../docs/scoring.md'), 'utf8');
const reports = Object.fromEntries(Object.entries(examples).map(([name, evidence]) => [name, assess(evidence)]));

describe('docs/scoring.md', () => {
	test('has the tables that `npm run scoring` writes from the weights and the examples', () => {
		expect(document).toBe(withScoringTables(document, weights, reports));
	});

	test.each([
		['a weight', {...weights, identityWeights: {...weights.identityWeights, name: 0.8}}, reports],
		['an example', weights, {...reports, 'Another page': assess(Object.values(examples)[0] ?? never())}],
	])('no longer does once %s has changed', (_, otherWeights, otherReports) => {
		expect(withScoringTables(document, otherWeights as unknown as typeof weights, otherReports)).not.toBe(document);
	});

	test('shows numbers of every group of weights', () => {
		const sentinel = 0.4321;
		const changed = (value: unknown): unknown => {
			if (typeof value === 'number') return sentinel;
			if (Array.isArray(value)) return value.map(changed);
			return typeof value === 'object' && value !== null
				? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'usability' ? each : changed(each)]))
				: value;
		};
		for (const [group, numbers] of Object.entries(weights)) {
			const other = {...weights, [group]: changed(numbers)} as typeof weights;
			expect(withScoringTables(document, other, reports), group).not.toBe(document);
		}
	});
});

describe('somebody who knows the page but not the code would agree', () => {
	const exposureOf = (name: string) => {
		const evidence = examples[name];
		if (!evidence) throw new Error(`No example "${name}"`);
		return assess(evidence).exposure;
	};

	test('open pages with a good face and a name are high, whatever they ask of crawlers', () => {
		expect(exposureOf('Public page, very good face, name').low).toBeGreaterThanOrEqual(90);
		expect(exposureOf('The same, all crawlers disallowed, `noimageindex`, address ends in two days').value).toBeGreaterThanOrEqual(75);
		expect(exposureOf('The same, `noindex`').value).toBeGreaterThanOrEqual(75);
		expect(exposureOf('Public page, good face, a name and a place in the file').value).toBeGreaterThanOrEqual(75);
	});

	test('a portrait alone is something, and a follower’s photo next to nothing', () => {
		const portrait = exposureOf('Private account, portrait of 25 pixels between the eyes in the HTML');
		const post = exposureOf('Private account, a posted photo as a follower sees it; its address is open');
		expect(portrait.value).toBeGreaterThan(40);
		expect(portrait.value).toBeLessThan(75);
		expect(post.high).toBeLessThanOrEqual(10);
	});

	test('what was not analysed neither reads as safe nor hides what was found', () => {
		const none = exposureOf('Twelve pictures without a face, 28 not looked at');
		const weak = exposureOf('One weak face found, 28 pictures not looked at');
		expect(none.high).toBeGreaterThanOrEqual(90);
		expect(weak.low).toBeGreaterThan(30);
		expect(assess(examples['One weak face found, 28 pictures not looked at'] ?? never()).links[2]?.evidence).toEqual([
			{id: 'faces-found', outcome: 'fail', values: {count: 1, eyes: 15, usability: 'weak'}},
			{id: 'pictures-unseen', outcome: 'needs-review', values: {count: 28, total: 29}},
		]);
	});
});

function never(): never {
	throw new Error('the example is there');
}
