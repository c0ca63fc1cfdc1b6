import {spawnSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {withSource} from './load-source.mjs';

/** Writes the hosts of the sites into manifest.json. */
export async function writeManifest() {
	const {pages, hosts} = await withSource(
		'/src/sites/build/match-patterns.ts',
		(/** @type {typeof import('../src/sites/build/match-patterns.ts')} */ {matchPatterns}) =>
			withSource('/src/sites/index.ts', (/** @type {typeof import('../src/sites/index.ts')} */ {sites}) => matchPatterns(sites)),
	);
	const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
	manifest.host_permissions = hosts;
	manifest.content_scripts[0].matches = pages;
	await writeFile('manifest.json', JSON.stringify(manifest));
	spawnSync('npx', ['biome', 'format', '--write', 'manifest.json'], {stdio: 'ignore'});
}

if (import.meta.url === `file://${process.argv[1]}`) await writeManifest();
