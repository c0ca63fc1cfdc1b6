import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseAst} from 'vite';
import {expect, test} from 'vitest';
import {root} from '../../scripts/prepare.mjs';
import {noteFigure} from '../figures.ts';
import {hostileTexts, repeated, searchAll} from '../sites/matching/hostile-texts.ts';

/** Where patterns search what comes from a page, an answer or an address. The sites' own have a test beside them. */
const folders = ['background', 'content', 'core/evidence', 'core/page', 'core/score', 'dom', 'probe', 'sites/matching', 'vision'];

/** Searched in a short text only, or in one of ours. */
const bounded: Readonly<Record<string, string>> = {
	'src/sites/matching/full-name.ts': 'reads 300 characters of a text',
};

interface Pattern {
	readonly file: string;
	readonly pattern: RegExp;
}

const patternsIn = (file: string): readonly Pattern[] =>
	literalsIn(parseAst(readFileSync(path.join(root, file), 'utf8'), {lang: 'ts'})).map(({pattern, flags}) => ({
		file,
		pattern: new RegExp(pattern, flags.replace(/[gy]/g, '')),
	}));

function literalsIn(node: unknown): readonly {readonly pattern: string; readonly flags: string}[] {
	if (typeof node !== 'object' || node === null) return [];
	const {type, regex} = node as {type?: string; regex?: {pattern: string; flags: string}};
	return type === 'Literal' && regex ? [regex] : Object.values(node).flatMap(literalsIn);
}

const files = folders
	.flatMap(folder => readdirSync(path.join(root, 'src', folder), {recursive: true, encoding: 'utf8'}).map(file => `src/${folder}/${file}`))
	.map(file => file.replaceAll(path.sep, '/'))
	.filter(file => file.endsWith('.ts'));
const all = [...new Map(files.flatMap(patternsIn).map(each => [String(each.pattern), each])).values()];

/** What the pattern looks for, where that can be made up, and what patterns often repeat. */
function textsFor(pattern: RegExp): readonly string[] {
	const usual = [' ', 'a', '1'].flatMap(unit => repeated(unit, '\n'));
	try {
		return [...hostileTexts(pattern, '\n'), ...usual];
	} catch {
		return usual;
	}
}

function ends(pattern: RegExp): boolean {
	const texts = textsFor(pattern);
	try {
		return searchAll(pattern, texts) === texts.length;
	} catch {
		return false;
	}
}

test('bug: patterns for sizes in addresses backtracked; every pattern in the code that reads pages takes linear time', () => {
	const searched = all.filter(({file}) => !(file in bounded));
	const endless = searched.filter(({pattern}) => !ends(pattern)).map(({file, pattern}) => `${file}: ${pattern}`);
	expect(endless).toEqual([]);
	noteFigure(
		'patterns-code',
		searched.length,
		'patterns in the code that reads pages and answers, none of which backtracks on hostile input',
	);
	expect(searched.length).toBeGreaterThan(150);
}, 300_000);

test('the list of patterns for short texts names files that have some', () => {
	for (const file of Object.keys(bounded)) expect(all.map(each => each.file)).toContain(file);
});
