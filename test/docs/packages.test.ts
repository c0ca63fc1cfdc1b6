import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const {dependencies, devDependencies} = read('package.json') as Readonly<
	Record<'dependencies' | 'devDependencies', Record<string, string>>
>;
const lock = read('package-lock.json').packages as Readonly<
	Record<string, {version: string; integrity?: string; resolved?: string; dev?: boolean}>
>;
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

/** Licences that require no more than attribution. package.e2e.ts checks everything that is bundled. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

test('every package is pinned exactly', () => {
	for (const [name, version] of Object.entries({...dependencies, ...devDependencies})) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('every package is locked by its hash, and comes from npm', () => {
	for (const [place, {resolved, integrity}] of Object.entries(lock).filter(([place]) => place !== '')) {
		expect(integrity, place).toMatch(/^sha512-/);
		if (resolved) expect(resolved, place).toMatch(/^https:\/\/registry\.npmjs\.org\//);
	}
});

test('dependencies are few, under licences that permit them, and CONTRIBUTING says what for', () => {
	expect(Object.keys(dependencies).length).toBeLessThan(20);
	for (const name of Object.keys(dependencies)) {
		expect(allowed, name).toContain(read(`node_modules/${name}/package.json`).license);
		expect(contributing, name).toContain(name.split(/[/-]/).at(-1));
	}
});
