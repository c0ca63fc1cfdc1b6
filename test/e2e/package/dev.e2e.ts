import {type ChildProcess, execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {root} from '../../../scripts/prepare.mjs';
import {eventually} from '../../harness/records.mjs';
import {copyRepository} from './copy-repository.ts';

/** Milliseconds: enough for a build and the start of a browser on a busy machine. */
const timeout = 180_000;

const asked: string[] = [];
const server = createServer(({url = ''}, response) => {
	asked.push(url);
	response.setHeader('content-type', 'text/html').end('<title>A page</title>');
});
let origin: string;
let copy: string;
let said = '';
let dev: ChildProcess;

beforeAll(async () => {
	await once(server.listen(0, '127.0.0.1'), 'listening');
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	copy = copyRepository();
	mkdirSync(path.join(copy, 'profiles'));
	// Its own process group, like in a terminal, so that Ctrl+C reaches all of it.
	dev = spawn(process.execPath, ['scripts/dev.mjs', 'chromium', `${origin}/page`], {
		cwd: copy,
		detached: true,
		env: {...process.env, TMPDIR: path.join(copy, 'profiles'), DISPLAY: '', WAYLAND_DISPLAY: ''},
	});
	for (const stream of [dev.stdout, dev.stderr])
		stream?.on('data', data => {
			said += data;
		});
	await hasSaid('Ctrl+C ends it');
});
afterAll(() => {
	if (dev.exitCode === null) pressCtrlC();
	server.close();
	rmSync(copy, {recursive: true, force: true, maxRetries: 5});
});

const pressCtrlC = () => process.kill(-(dev.pid ?? 0), 'SIGINT');
const timesRequested = (address: string) => asked.filter(one => one === address).length;
const inCopy = (file: string) => path.join(copy, file);

async function hasSaid(words: string) {
	if (!(await eventually(async () => said.includes(words), timeout))) throw new Error(`"${words}" was not printed, only: ${said}`);
}

test('it runs with the manifest of the shipped package', () => {
	const manifestIn = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
	const names = ['permissions', 'host_permissions', 'optional_host_permissions', 'content_security_policy', 'web_accessible_resources'];
	const [tried, shipped] = [manifestIn(inCopy('dist/dev/chrome')), manifestIn(path.join(root, 'dist/chrome'))];
	for (const name of names) expect(tried[name], name).toEqual(shipped[name]);
});

test('a build error leaves the extension running; after the fix, background, own pages and open sites are reloaded', async () => {
	const file = inCopy('src/background/index.ts');
	const source = readFileSync(file, 'utf8');
	appendFileSync(file, '\n%% no program');
	await hasSaid('src/background/index.ts: the build failed');
	expect([timesRequested('/page'), timesRequested('/background')]).toEqual([1, 0]);

	appendFileSync(inCopy('src/dashboard/main.tsx'), `\nchrome.tabs.create({url: '${origin}/dashboard'});\n`);
	writeFileSync(file, `${source}\nchrome.tabs.create({url: '${origin}/background'});\n`);
	const isAllSeen = async () => timesRequested('/page') > 1 && timesRequested('/background') > 0 && timesRequested('/dashboard') > 0;
	expect(await eventually(isAllSeen, timeout), `${asked} ${said}`).toBe(true);
});

test('Ctrl+C stops it and leaves no process behind', async () => {
	const left = () => execFileSync('ps', ['-eo', 'args'], {encoding: 'utf8'}).includes(copy);
	expect(left()).toBe(true);
	pressCtrlC();
	const [code] = await once(dev, 'exit');
	expect(code).toBe(0);
	expect(await eventually(async () => !left())).toBe(true);
});

test.each([
	['a path without a browser', ['chromium'], {CHROMIUM_PATH: '/nowhere/chromium'}, /CHROMIUM_PATH is \/nowhere\/chromium/],
	['an unknown browser', ['lynx'], {}, /neither a browser nor an address/],
])('%s is reported in one clear line', (_, args, env, message) => {
	const {stderr, status} = spawnSync('npm', ['run', '-s', 'dev', '--', ...args], {
		cwd: root,
		encoding: 'utf8',
		env: {...process.env, ...env},
	});
	expect(stderr.trim()).toMatch(message);
	expect([stderr.trim().split('\n').length, status]).toEqual([1, 2]);
});
