import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from '../../../scripts/prepare.mjs';
import {noteFigure} from '../../figures.ts';
import {countIn, networkApis, whereRuns} from './network-surface.ts';

const folderOf = (browser: string) => path.join(root, 'dist', browser);
const filesOf = (browser: string, pattern: RegExp) =>
	readdirSync(folderOf(browser), {recursive: true, encoding: 'utf8'})
		.map(file => file.replaceAll('\\', '/'))
		.filter(file => pattern.test(file))
		.sort();
const read = (browser: string, file: string) => readFileSync(path.join(folderOf(browser), file), 'utf8');

/** Rows of docs/privacy.md: `| API | where | number, or in Chrome / in Firefox | what for |`. */
function documented(browser: string): readonly string[] {
	const text = readFileSync(path.join(root, 'docs/privacy.md'), 'utf8');
	const rows = text
		.slice(text.indexOf('## Every way out in the package'))
		.split('\n')
		.filter(line => /^\| `/.test(line));
	return rows
		.map(row => row.slice(2, -2).split(' | '))
		.map(([way = '', where = '', times = '']) => {
			const [inChrome = '', inFirefox = inChrome] = times.split(' / ');
			return `${way.replaceAll('`', '')}, ${where}: ${browser === 'chrome' ? inChrome : inFirefox}`;
		})
		.filter(line => !line.endsWith(': 0'))
		.sort();
}

test.each(Object.entries(networkApis))('%s is detected', (way, [, example]) => {
	expect(countIn(example)).toContainEqual([way, 1]);
	expect(countIn('const prefetched = refetch(reopen(a.open(b)));import{a}from"./b.js";x.import(y)')).toEqual([]);
});

describe.each(['chrome', 'firefox'])('the package for %s', browser => {
	test('uses no network API that docs/privacy.md does not list', () => {
		const files = filesOf(browser, /\.(?:js|html|css|svg)$/);
		const found = files.flatMap(file =>
			countIn(read(browser, file)).map(([way, times]) => ({key: `${way}, ${whereRuns(file)}`, times, file})),
		);
		const keys = [...new Set(found.map(({key}) => key))];
		const sums = keys.map(wanted => {
			const all = found.filter(({key}) => key === wanted);
			const places = all.map(({file, times}) => `${file} (${times})`).join(', ');
			return {line: `${wanted}: ${all.reduce((sum, {times}) => sum + times, 0)}`, places};
		});
		const known = documented(browser);
		expect(
			sums.filter(({line}) => !known.includes(line)).map(({line, places}) => `${line}, in ${places}`),
			'say in docs/privacy.md, “Every way out in the package”, what these are for and where they lead',
		).toEqual([]);
		expect(
			known.filter(line => !sums.some(sum => sum.line === line)),
			'these are listed but no longer there',
		).toEqual([]);
		noteFigure(
			`network-surface-${browser}`,
			found.reduce((sum, {times}) => sum + times, 0),
			`places in the package for ${browser} that could reach the network, each listed in privacy.md`,
		);
	});

	test('restricts pages and network access to the package, except for the probe in the background', () => {
		const {content_security_policy: policy} = JSON.parse(read(browser, 'manifest.json'));
		expect(policy).toEqual({
			extension_pages:
				"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' https:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
		});
		const pages = filesOf(browser, /\.html$/);
		expect(pages.length).toBeGreaterThan(2);
		for (const page of pages) {
			const html = read(browser, page).replaceAll('&#39;', "'");
			const own = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`);
			expect(own, page).toBeGreaterThan(0);
			expect(own, page).toBeLessThan(html.indexOf('<script'));
		}
	});
});
