import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {copyOfTheTree} from './copy-of-the-tree.ts';

let copy: string;
beforeAll(() => {
	copy = copyOfTheTree();
});
afterAll(() => rmSync(copy, {recursive: true}));

const run = (args: readonly string[], input = '') => spawnSync(process.execPath, args, {cwd: copy, input, encoding: 'utf8'});
const newSite = (...args: readonly string[]) => run(['scripts/new-site.mjs', ...args]);
const read = (name: string) => readFileSync(path.join(copy, name), 'utf8');

test('npm run new:site writes all that a site is, and it works at once', () => {
	expect(newSite('example-social', 'social.example')).toMatchObject({status: 0, stderr: ''});
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

test('and the tests of all sites hold for it as it stands', () => {
	const {stdout, status} = run(['node_modules/vitest/vitest.mjs', 'run', 'test/sites', '-t', 'example-social|social.example|manifest']);
	expect(status, stdout).toBe(0);
	expect(stdout).toMatch(/passed/);
});

test('npm run new:route writes a setting of the site and a controller that every check of the routes takes', () => {
	for (const [kind, id] of [
		['setting', 'example-social'],
		['controller', 'example-engine'],
	] as const)
		expect(run(['scripts/new-route.mjs', kind, id])).toMatchObject({status: 0, stderr: ''});
	const {stdout, stderr, status} = run(['node_modules/vitest/vitest.mjs', 'run', 'test/routes/checks']);
	expect(status, stdout + stderr).toBe(0);
});

test.each([
	['no id', [], /kebab case/],
	['an id that is none', ['Example Social'], /kebab case/],
	['an id that is taken', ['flickr'], /there already/],
	['a host that is none', ['other-social', 'https://social.example/'], /not a host name/],
])('%s is one clear line', (_, args, message) => {
	const {stderr, status} = newSite(...args);
	expect(stderr.trim()).toMatch(message);
	expect(stderr.trim()).not.toContain('\n');
	expect(status).toBe(2);
});
