import {type ChildProcess, execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {root} from '../../../scripts/prepare.mjs';
import {eventually} from '../../harness/records.mjs';
import {copyOfTheTree} from './copy-of-the-tree.ts';

/** A build and a browser's start, on a machine that has other things to do. */
const patience = 180_000;

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
	copy = copyOfTheTree();
	mkdirSync(path.join(copy, 'profiles'));
	// A group of its own, as a terminal would give it, so that Ctrl+C can reach all of it.
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
const timesAsked = (address: string) => asked.filter(one => one === address).length;
const inCopy = (file: string) => path.join(copy, file);

async function hasSaid(words: string) {
	if (!(await eventually(async () => said.includes(words), patience))) throw new Error(`"${words}" was never said, but: ${said}`);
}

test('what it runs has the manifest of the package that is shipped', () => {
	const manifestIn = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
	const names = ['permissions', 'host_permissions', 'optional_host_permissions', 'content_security_policy', 'web_accessible_resources'];
	const [tried, shipped] = [manifestIn(inCopy('dist/dev/chrome')), manifestIn(path.join(root, 'dist/chrome'))];
	for (const name of names) expect(tried[name], name).toEqual(shipped[name]);
});

test('a mistake keeps the extension as it is; what is right is seen in the background, in our pages and in sites that were open', async () => {
	const file = inCopy('src/background/index.ts');
	const source = readFileSync(file, 'utf8');
	appendFileSync(file, '\n%% no program');
	await hasSaid('src/background/index.ts: not built');
	expect([timesAsked('/page'), timesAsked('/background')]).toEqual([1, 0]);

	appendFileSync(inCopy('src/dashboard/main.tsx'), `\nchrome.tabs.create({url: '${origin}/desk'});\n`);
	writeFileSync(file, `${source}\nchrome.tabs.create({url: '${origin}/background'});\n`);
	const isAllSeen = async () => timesAsked('/page') > 1 && timesAsked('/background') > 0 && timesAsked('/desk') > 0;
	expect(await eventually(isAllSeen, patience), `${asked} ${said}`).toBe(true);
});

test('Ctrl+C ends it and leaves no process', async () => {
	const left = () => execFileSync('ps', ['-eo', 'args'], {encoding: 'utf8'}).includes(copy);
	expect(left()).toBe(true);
	pressCtrlC();
	const [code] = await once(dev, 'exit');
	expect(code).toBe(0);
	expect(await eventually(async () => !left())).toBe(true);
});

test.each([
	['no browser where one is said to be', ['chromium'], {CHROMIUM_PATH: '/nowhere/chromium'}, /CHROMIUM_PATH is \/nowhere\/chromium/],
	['a browser that it does not know', ['lynx'], {}, /neither a browser nor an address/],
])('%s is one clear line', (_, args, env, message) => {
	const {stderr, status} = spawnSync('npm', ['run', '-s', 'dev', '--', ...args], {
		cwd: root,
		encoding: 'utf8',
		env: {...process.env, ...env},
	});
	expect(stderr.trim()).toMatch(message);
	expect([stderr.trim().split('\n').length, status]).toEqual([1, 2]);
});
