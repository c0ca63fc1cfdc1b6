import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {assess} from '../../../src/core/score/assess.ts';
import {examples} from '../examples.ts';

const doc = readFileSync(path.join(import.meta.dirname, '../../../docs/scoring.md'), 'utf8');

const linesOf = (heading: string): readonly string[] => {
	const part = doc.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
	return part.split('\n').filter(line => /^\| (?!-|page )/.test(line));
};

/** As in the table: name, then low, value and high of the page, then every link. */
function lineOf([name, evidence]: readonly [string, Parameters<typeof assess>[0]]): string {
	const {exposure, links} = assess(evidence);
	const share = (value: number) => String(Math.round(100 * value) / 100);
	const cells = links.map(({low, high}) => (share(low) === share(high) ? share(low) : `${share(low)}–${share(high)}`));
	return `| ${[name, ...cells, `${exposure.low}–${exposure.high}`, `**${exposure.value}**`].join(' | ')} |`;
}

describe('docs/scoring.md', () => {
	test('its worked examples are what the code says', () => {
		expect(linesOf('Worked examples')).toEqual(Object.entries(examples).map(lineOf));
	});
});

describe('a person who knows the page and not the code would agree', () => {
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

	test('what was not looked at neither reads as safe nor hides what was found', () => {
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
