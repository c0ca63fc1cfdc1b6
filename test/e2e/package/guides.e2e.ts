import {execFile, spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {root} from '../../../scripts/prepare.mjs';
import {copyRepository} from './copy-repository.ts';

const guides = ['add-a-site', 'add-a-route', 'add-a-link', 'add-a-language'] as const;

/** The commands in a guide's first code block, without comments. */
const commandsOf = (guide: string): readonly string[] =>
	(/```sh\n([\s\S]*?)```/.exec(readFileSync(path.join(root, `docs/${guide}.md`), 'utf8'))?.[1] ?? '')
		.split('\n')
		.map(line => line.replace(/\s*#.*/, ''))
		.filter(line => line !== '');

const all = guides.flatMap(commandsOf);
const scaffolds = all.filter(command => /^npm run new\b/.test(command));
const suites = all.flatMap(command => /^npx vitest run (.+)$/.exec(command)?.[1]?.split(' ') ?? []);
const others = all.filter(command => !scaffolds.includes(command) && !command.startsWith('npx vitest run '));

let copy: string;
beforeAll(() => {
	copy = copyRepository();
});
afterAll(() => rmSync(copy, {recursive: true}));

/** Runs a script directly, without a shell and npm. */
const run = (args: readonly string[], input = '') => spawnSync(process.execPath, args, {cwd: copy, input, encoding: 'utf8'});
const follow = (command: string) => {
	const [, kind = '', args = ''] = /^npm run new(?::| -- )(\w+) (.+)$/.exec(command) ?? [];
	return run(['scripts/new.mjs', kind, ...args.split(' ')]);
};
const read = (name: string) => readFileSync(path.join(copy, name), 'utf8');
/** Not `spawnSync`, because vitest gives up on a worker that is blocked for a minute. Rejects with the output. */
const bin = (name: string, ...args: readonly string[]) =>
	promisify(execFile)(process.execPath, [`node_modules/${name}`, ...args], {cwd: copy, maxBuffer: 2 ** 26}).catch(({message, stdout}) => {
		throw new Error(`${message}\n${stdout}`);
	});

test('each guide starts with a scaffold and a test run', () => {
	for (const guide of guides) expect(commandsOf(guide).join('\n'), guide).toMatch(/^npm run new\b[\s\S]*npx vitest run /);
	expect(scaffolds).toHaveLength(4);
});

test.each(scaffolds)('%s', command => {
	expect(follow(command)).toMatchObject({status: 0, stderr: ''});
});

describe('then', () => {
	test('the site is matched, its hosts are in the manifest and the list, and its page is gathered', () => {
		expect(JSON.parse(read('manifest.json')).host_permissions).toEqual(
			expect.arrayContaining(['https://*.social.example/*', 'https://images.social.example/*']),
		);
		expect(read('docs/sites.md')).toContain('social.example');
		expect(JSON.parse(read('test/fixtures/sites/example-social/profile.expected.json'))).toMatchObject({
			siteId: 'example-social',
			pageKind: 'profile',
			images: [{role: 'portrait'}],
		});
		const address = 'https://social.example/ada-muster';
		expect(run(['scripts/recognise.mjs'], `${address}\n`).stdout).toBe(`profile\texample-social\t${address}\n`);
	});

	test('the link is in the chain, has texts in every language and a column in the worked examples', () => {
		expect(read('src/core/score/assess.ts')).toContain('permanence, liveness]');
		for (const language of ['de', 'es']) expect(read(`src/static/_locales/${language}/messages.json`)).toContain('"link_liveness_name"');
		expect(read('docs/scoring.md')).toMatch(/^\| page \|.*\| permanence \| liveness \|/m);
	});

	test('the language is offered under its own name, with its direction and the texts outside the extension', () => {
		expect(read('src/core/settings/languages.ts')).toContain("es: 'Español'");
		expect(JSON.parse(read('src/static/_locales/es/messages.json'))).toMatchObject({
			language_tag: {message: 'es'},
			text_direction: {message: 'ltr'},
		});
		expect(read('docs/facilitator-guide.el.md')).toContain('[Español](facilitator-guide.es.md)');
	});

	test('npm run guide covers the new guide and finds every table up to date', () => {
		const guideIn = (language: string) => read(`docs/facilitator-guide${language}.md`);
		const before = ['', '.de', '.es'].map(guideIn);
		expect(run(['scripts/guide-paths.mjs'])).toMatchObject({status: 0, stderr: ''});
		expect(['', '.de', '.es'].map(guideIn)).toEqual(before);
	});

	test('npm run -s check:routes counts the new records and finds no error', () => {
		const {stdout, stderr, status} = run(['scripts/check-routes.mjs']);
		expect(status, stderr).toBe(0);
		expect(stdout).toMatch(/\d+ records, 0 wrong/);
	});

	test('the tests that the guides name pass after all the steps', async () => {
		// In one process, which takes half the time. The tests of patterns against hostile addresses are about other sites, and take longest.
		await bin('vitest/vitest.mjs', 'run', '--no-isolate', ...new Set(suites), '--exclude', '**/hostile-patterns.test.ts');
	});

	test('types, format and lint pass, too', async () => {
		expect(others).toEqual(['npm run -s check:routes', 'npx tsc --noEmit']);
		await bin('typescript/bin/tsc', '--noEmit');
		await bin('@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', 'src', 'test/core', 'test/fixtures/sites/example-social');
	});
});

test.each([
	['nothing', [], /Usage: npm run new/],
	['site', [], /kebab case/],
	['site', ['Example Social'], /kebab case/],
	['site', ['flickr'], /there already/],
	['site', ['other-social', 'https://social.example/'], /not a host name/],
	['link', [], /one word/],
	['link', ['face'], /there already/],
	['language', ['español'], /two letters/],
	['language', ['zq'], /no language/],
	['language', ['de'], /there already/],
])('npm run new -- %s %j is answered with one clear line', (kind, args, message) => {
	const {stderr, status} = run(['scripts/new.mjs', kind, ...args]);
	expect(stderr.trim()).toMatch(message);
	expect(stderr.trim()).not.toContain('\n');
	expect(status).toBe(2);
});
