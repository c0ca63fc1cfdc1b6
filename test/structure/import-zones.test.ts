import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {root} from '../../scripts/prepare.mjs';
import {biomeConfiguration} from '../../scripts/zones/biome-configuration.mjs';
import {modules} from '../../scripts/zones/modules.mjs';
import {withZoneTables} from '../../scripts/zones/tables.mjs';
import {findCycles, imports} from './imports.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const foldersIn = (place: string) =>
	readdirSync(path.join(root, place), {withFileTypes: true}).flatMap(entry => (entry.isDirectory() ? [entry.name] : []));

/** A zone is a sub-folder with all that is below it (`core/page`), or the files that lie in the module itself (`core/*`). */
const foldersOf = (name: string) => Object.entries(modules[name]?.folders ?? {});
const zones = Object.keys(modules).flatMap(name => [`${name}/*`, ...foldersOf(name).map(([folder]) => `${name}/${folder}`)]);

function zoneOf(file: string): string {
	const [, name = '', folder = ''] = file.split('/');
	return zones.includes(`${name}/${folder}`) ? `${name}/${folder}` : `${name}/*`;
}

/** What a zone may import besides itself. The files in the module's own folder may import all of its sub-folders. */
function rightsOf(zone: string): readonly string[] {
	const [name = '', folder = ''] = zone.split('/');
	if (folder !== '*') return modules[name]?.folders?.[folder]?.may ?? [];
	return [...(modules[name]?.may ?? []), ...foldersOf(name).map(([each]) => `${name}/${each}`)];
}

const isAllowed = (from: string, to: string) => from === to || rightsOf(from).some(right => right === to || right === to.split('/')[0]);

describe('the list of zones', () => {
	test('has every module, and every sub-folder of the modules that have any', () => {
		expect(Object.keys(modules).toSorted()).toEqual(foldersIn('src').filter(name => name !== 'static'));
		for (const [name, {folders}] of Object.entries(modules))
			if (folders) expect(Object.keys(folders).toSorted(), name).toEqual(foldersIn(`src/${name}`));
	});

	test('gives no sub-folder a module’s name, which Biome’s patterns would take it for', () => {
		const folders = Object.keys(modules).flatMap(name => foldersOf(name).map(([folder]) => folder));
		expect(folders.filter(folder => folder in modules)).toEqual([]);
	});

	test('gives a sub-folder no right that its module lacks, or that nothing in it needs', () => {
		const used = new Set(imports.map(({from, to}) => `${zoneOf(from)} -> ${zoneOf(to)}`));
		const idle = zones
			.filter(zone => !zone.endsWith('*'))
			.flatMap(zone =>
				rightsOf(zone)
					.filter(right => {
						const [name = ''] = zone.split('/');
						const [other = ''] = right.split('/');
						const isModules = other === name || (modules[name]?.may ?? []).includes(other);
						return !isModules || !(used.has(`${zone} -> ${right}`) || used.has(`${zone} -> ${right}/*`));
					})
					.map(right => `${zone} -> ${right}`),
			);
		expect(idle).toEqual([]);
	});

	test('lets no modules and no sub-folders import each other in a circle', () => {
		const moduleEdges = Object.entries(modules).flatMap(([from, {may}]) => may.map(to => ({from, to})));
		const folderEdges = zones.flatMap(from => (from.endsWith('*') ? [] : rightsOf(from).map(to => ({from, to}))));
		expect(findCycles([...moduleEdges, ...folderEdges])).toEqual([]);
	});

	test('is what docs/architecture.md and Biome’s configuration say: npm run zones', () => {
		expect(read('docs/architecture.md')).toBe(withZoneTables(read('docs/architecture.md'), modules));
		expect(read('biome.zones.json')).toBe(biomeConfiguration(modules));
	});
});

/** A project with Biome's rules, in which a file of every zone, and one below it, imports from every other zone. */
let copy: string;
beforeAll(() => {
	copy = mkdtempSync(path.join(tmpdir(), 'overexposed-'));
	writeFileSync(path.join(copy, 'biome.jsonc'), read('biome.jsonc').replace('"enabled": true', '"enabled": false'));
	writeFileSync(path.join(copy, 'biome.zones.json'), read('biome.zones.json'));
	for (const zone of zones) for (const place of placesIn(zone)) writeImports(place, zone);
});
afterAll(() => rmSync(copy, {recursive: true}));

const placesIn = (zone: string) => (zone.endsWith('/*') ? [zone.replace('/*', '')] : [zone, `${zone}/deeper`]);

function writeImports(place: string, zone: string): void {
	const folder = path.join(copy, 'src', place);
	mkdirSync(folder, {recursive: true});
	const others = zones.filter(other => other !== zone).flatMap(placesIn);
	const lines = others.map(other => {
		const way = path.posix.relative(place, other) || '.';
		return `export * from '${way.startsWith('.') ? way : `./${way}`}/file.ts'; // ${other}`;
	});
	writeFileSync(path.join(folder, 'file.ts'), lines.join('\n'));
}

test('Biome refuses what the list does not allow, and nothing else', () => {
	const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
	const args = [biome, 'lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', 'src'];
	const {stdout} = spawnSync(process.execPath, args, {cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 26});
	const refused = [...stdout.matchAll(/file=[^,]*?(src\/[^,]+),line=(\d+)/g)].map(([, file = '', line = '']) => {
		const [, other] = (readFileSync(path.join(copy, file), 'utf8').split('\n')[Number(line) - 1] ?? '').split(' // ');
		return `${file} <- ${other}`;
	});
	const expected = zones.flatMap(zone =>
		zones
			.filter(other => !isAllowed(zone, other))
			.flatMap(other => placesIn(zone).flatMap(place => placesIn(other).map(to => `src/${place}/file.ts <- ${to}`))),
	);
	expect(expected.length).toBeGreaterThan(1000);
	expect(refused.toSorted()).toEqual(expected.toSorted());
});
