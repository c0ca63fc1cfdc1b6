import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from '../../../scripts/prepare.mjs';
import {kinds} from '../scene.ts';

interface Outcome {
	readonly stdout: string;
	readonly stderr: string;
	readonly status: number;
}

/** Not `spawnSync`, because vitest gives up on a worker that is blocked for a minute. */
const run = (command: string, args: readonly string[], {input = '', env = process.env} = {}): Promise<Outcome> =>
	new Promise(resolve => {
		const child = execFile(command, args, {cwd: root, env, maxBuffer: 2 ** 26}, (error, stdout, stderr) =>
			resolve({stdout, stderr, status: error ? Number(error.code ?? 1) : 0}),
		);
		child.stdin?.end(input);
	});
const npm = (script: string, args: readonly string[], input = '') => run('npm', ['run', '-s', script, '--', ...args], {input});

const page = path.join(root, 'test/fixtures/sites/github/profile.html');
const url = 'https://github.com/ada-muster';
const readFixture = (): string => readFileSync(page, 'utf8');

describe('npm run inspect', () => {
	test.each(kinds)('prints only the report, in %s', async kind => {
		const {stdout, status} = await npm('inspect', [page, '--url', url, '--browser', kind]);
		expect(status).toBe(0);
		const report = JSON.parse(stdout);
		expect(Object.keys(report)).toEqual(['site', 'kind', 'url', 'exposure', 'links', 'images']);
		expect(report).toMatchObject({site: 'github', kind: 'profile', url});
		expect(Object.keys(report.images[0].faces[0])).toEqual(['boundingBox', 'interEyeDistance', 'usability']);
		for (const {low, value, high} of [report.exposure, ...report.links])
			expect([low, value, high]).toEqual([low, value, high].toSorted((a, b) => a - b));
	});

	test('prints the kind none for an unsupported page', async () => {
		const {stdout, status} = await npm('inspect', [page, '--url', 'https://news.example/ada-muster']);
		expect([status, JSON.parse(stdout)]).toEqual([0, {kind: 'none'}]);
	});

	test('takes images from a folder by name', async () => {
		const images = mkdtempSync(path.join(tmpdir(), 'overexposed-images-'));
		const html = path.join(images, 'page.html');
		writeFileSync(
			html,
			readFixture().replace(/https:\/\/avatars\.githubusercontent\.com\/[^"?]+/g, 'https://avatars.githubusercontent.com/u/none.jpg'),
		);
		writeFileSync(path.join(images, 'none.jpg'), 'no picture at all');
		const {stdout} = await npm('inspect', [html, '--url', url, '--images', images]);
		expect(JSON.parse(stdout).images.flatMap(({faces}: {faces: unknown[]}) => faces)).toEqual([]);
	});

	test.each([
		['no file', ['--url', url]],
		['a file that is not there', ['missing.html', '--url', url]],
		['an invalid address', [page, '--url', 'ada']],
		['no address', [page]],
		['an unknown browser', [page, '--url', url, '--browser', 'lynx']],
		['a folder that is not there', [page, '--url', url, '--images', 'missing']],
		['an unknown flag', [page, '--url', url, '--loud']],
	])('reports %s in one clear line', async (_, args) => {
		const {stdout, stderr, status} = await npm('inspect', args);
		expect([stdout, status]).toEqual(['', 2]);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});
});

test('npm run recognise prints a line for each address, from the address alone', async () => {
	const addresses = [
		'https://github.com/ada-muster',
		'https://www.flickr.com/photos/ada-muster/51234567890/',
		'https://github.com/settings',
		'no address',
	];
	const {stdout, status} = await npm('recognise', [], addresses.join('\n'));
	expect(status).toBe(0);
	expect(stdout).toBe(
		[
			'profile\tgithub\thttps://github.com/ada-muster',
			'photo\tflickr\thttps://www.flickr.com/photos/ada-muster/51234567890/',
			'none\t-\thttps://github.com/settings',
			'none\t-\tno address',
			'',
		].join('\n'),
	);
});

test('npm start without a display prints the report of the lab and takes a screenshot', async () => {
	const image = path.join(root, 'dist/lab.png');
	rmSync(image, {force: true});
	const env = {...process.env, DISPLAY: '', WAYLAND_DISPLAY: ''};
	const {stdout, stderr, status} = await run(process.execPath, ['scripts/start.mjs'], {env});
	expect(status, stderr).toBe(0);
	expect(JSON.parse(stdout.slice(0, stdout.lastIndexOf('}') + 1)).images[0].faces.length).toBeGreaterThan(0);
	expect(stdout).toContain(image);
	expect(existsSync(image)).toBe(true);
});

describe('npm run lab', () => {
	const takePort = async () => {
		const server = createServer();
		await once(server.listen(0, '127.0.0.1'), 'listening');
		return {port: String((server.address() as AddressInfo).port), free: () => once(server.close(), 'close')};
	};

	test('serves the lab, which may contact no other server', async () => {
		const {port, free} = await takePort();
		await free();
		const lab = spawn(process.execPath, ['scripts/lab.mjs', port], {cwd: root});
		try {
			let said = '';
			lab.stdout.on('data', data => {
				said += data;
			});
			await expect.poll(() => said).toContain(`http://127.0.0.1:${port}/`);
			const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
			expect(page).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;;/);
			const [, script = ''] = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(page) ?? [];
			expect((await fetch(`http://127.0.0.1:${port}/${script}`)).headers.get('content-type')).toBe('text/javascript');
			expect((await fetch(`http://127.0.0.1:${port}/../package.json`)).status).toBe(404);
		} finally {
			lab.kill();
		}
	});

	test('reports a taken or invalid port in one clear line', async () => {
		const {port, free} = await takePort();
		for (const [given, message] of [
			[port, /is taken/],
			['lots', /is no port/],
		] as const) {
			const {stderr, status} = await npm('lab', [given]);
			expect(stderr.trim()).toMatch(message);
			expect([stderr.trim().split('\n').length, status]).toEqual([1, 2]);
		}
		await free();
	});
});
