import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {pageVerdict} from '../../../../src/core/report/page-sentence.ts';
import {assess} from '../../../../src/core/score/assess.ts';
import {saySentences} from '../../../../src/ui/report/verdict-lines.tsx';
import {getWords} from '../../../surfaces/words.ts';
import {closedPages} from './closed-pages.ts';
import {openPages} from './open-pages.ts';
import type {Scenario} from './scenario.ts';
import {unclearPages} from './unclear-pages.ts';

const scenarios = [...openPages, ...closedPages, ...unclearPages];
const nameOf = ({page, gets, isOwn = false}: Scenario): string => `${page} | ${gets}${isOwn ? ' | own' : ''}`;

/** The sentences that people read, by scenario. */
const table = (language: string): Readonly<Record<string, string>> =>
	JSON.parse(readFileSync(path.join(import.meta.dirname, `${language}.json`), 'utf8'));

const said = (language: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		scenarios.map(scenario => {
			const {headline, rest} = pageVerdict(assess(scenario.evidence), scenario.isOwn);
			return [nameOf(scenario), saySentences([...headline, ...rest], getWords(language))];
		}),
	);

test('there are at least forty scenarios, each with a name of its own', () => {
	expect(new Set(scenarios.map(nameOf)).size).toBe(scenarios.length);
	expect(scenarios.length).toBeGreaterThanOrEqual(40);
});

describe.each(['en', 'de', 'fr', 'it', 'el'])('in %s', language => {
	test('every page is summed up as the table says', () => {
		expect(said(language)).toEqual(table(language));
	});

	test('no sentence calls anything easy', () => {
		const easily = /\beas(?:y|ily)\b|\bleicht\b|facile|εύκολ/i;
		expect(Object.values(said(language)).filter(text => easily.test(text))).toEqual([]);
	});
});
