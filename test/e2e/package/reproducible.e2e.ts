import {execFile, execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {unzipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {largestZip, name, version} from '../../../scripts/package/write-package.mjs';
import {zipFolder} from '../../../scripts/package/zip-folder.mjs';
import {root} from '../../../scripts/prepare.mjs';

const [sources, unpacked] = [mkdtempSync(path.join(tmpdir(), 'overexposed-')), mkdtempSync(path.join(tmpdir(), 'a-b-c-'))];
const archive = path.join(unpacked, `deeper/down/${name}-${version}`);

const git = (folder: string, ...args: readonly string[]) =>
	execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@muster.example', ...args], {cwd: folder, encoding: 'utf8'});
const files = (folder: string) => git(folder, 'ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate').trim().split('\n');
/** Not `execFileSync`, because vitest gives up on a worker that is blocked for a minute. Rejects with the output. */
const npm = (folder: string, script: string) => promisify(execFile)('npm', ['run', '-s', script], {cwd: folder, maxBuffer: 2 ** 26});
const read = (folder: string, file: string) => readFileSync(path.join(folder, 'dist', `${name}-${version}-${file}`));
const usePackages = (folder: string) => symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));

beforeAll(async () => {
	for (const file of files(root)) cpSync(path.join(root, file), path.join(sources, file));
	usePackages(sources);
	git(sources, 'init', '--quiet');
	git(sources, 'add', '--all');
	git(sources, 'commit', '--quiet', '--message', 'all of it');
	await npm(sources, 'package');
});
afterAll(() => {
	for (const folder of [sources, unpacked]) rmSync(folder, {recursive: true});
});

describe('npm run package', () => {
	test.each(['chrome', 'firefox'])('produces the same bytes for %s in another folder, within the size limit', browser => {
		const zip = read(sources, `${browser}.zip`);
		expect(zip.equals(zipFolder(path.join(root, 'dist', browser)))).toBe(true);
		expect(zip.length).toBeLessThanOrEqual(largestZip);
	});

	test('does not reveal the folder it was built in', () => {
		for (const [file, bytes] of Object.entries(unzipSync(read(sources, 'chrome.zip'))))
			expect(Buffer.from(bytes).includes(path.basename(sources)), file).toBe(false);
	});

	test('refuses to run with uncommitted changes', async () => {
		writeFileSync(path.join(sources, 'new.md'), 'not yet');
		await expect(npm(sources, 'package')).rejects.toThrow(/Commit first[\s\S]*new\.md/);
		rmSync(path.join(sources, 'new.md'));
	});
});

describe('npm run build-for-amo, in the unpacked source archive', () => {
	const entries = () => Object.entries(unzipSync(read(sources, 'source.zip'))).filter(([file]) => !file.endsWith('/'));
	beforeAll(async () => {
		for (const [file, bytes] of entries()) {
			const place = path.join(unpacked, 'deeper/down', file);
			mkdirSync(path.dirname(place), {recursive: true});
			writeFileSync(place, bytes);
		}
		usePackages(archive);
		await npm(archive, 'build-for-amo');
	});

	test('contains every file of the repository', () => {
		expect(
			entries()
				.map(([file]) => file.replace(/^[^/]+\//, ''))
				.sort(),
		).toEqual(files(sources).sort());
	});

	test('produces the same package for Firefox', () => {
		expect(read(archive, 'firefox.zip').equals(read(sources, 'firefox.zip'))).toBe(true);
	});
});
