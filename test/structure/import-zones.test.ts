import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {root} from '../../scripts/prepare.mjs';

const rooms = readdirSync(path.join(root, 'src')).filter(name => name !== 'static');
const entries = ['content', 'background', 'offscreen', 'popup', 'dashboard', 'lab'];

const architecture = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
const codes = (cell = ''): readonly string[] => [...cell.matchAll(/`([\w/]+)`/g)].map(([, name = '']) => name);

/** By room, what the table of docs/architecture.md says that it may import. */
const told = new Map(
	[...architecture.matchAll(/^\| (`src\/[^|]+) \|[^|]+\| ([^|]+) \|$/gm)].flatMap(([, names, rights = '']) =>
		codes(names).map(name => [name.replace('src/', ''), rights.startsWith('all but') ? allBut(rights) : codes(rights)] as const),
	),
);

function allBut(rights: string): readonly string[] {
	const denied = [...codes(rights), ...(rights.includes('the other entries') ? entries : [])];
	return rooms.filter(room => !denied.includes(room));
}

/** A project with Biome's rules, in which every room imports from every other one. */
let copy: string;
beforeAll(() => {
	copy = mkdtempSync(path.join(tmpdir(), 'overexposed-'));
	writeFileSync(
		path.join(copy, 'biome.jsonc'),
		readFileSync(path.join(root, 'biome.jsonc'), 'utf8').replace('"enabled": true', '"enabled": false'),
	);
	for (const room of rooms) {
		mkdirSync(path.join(copy, 'src', room, 'deeper'), {recursive: true});
		const others = rooms.filter(other => other !== room);
		const importing = (up: string) => others.map(other => `export * from '${up}/${other}/file.ts';`).join('\n');
		writeFileSync(path.join(copy, 'src', room, 'file.ts'), importing('..'));
		writeFileSync(path.join(copy, 'src', room, 'deeper/file.ts'), importing('../..'));
	}
});
afterAll(() => rmSync(copy, {recursive: true}));

function refused(): readonly string[] {
	const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
	const args = [biome, 'lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', 'src'];
	try {
		return execFileSync(process.execPath, args, {cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).split('\n');
	} catch (error) {
		return String((error as {stdout: string}).stdout).split('\n');
	}
}

test('the table of docs/architecture.md has every room', () => {
	expect([...told.keys()].filter(room => !room.includes('/')).sort()).toEqual([...rooms].sort());
});

test('Biome refuses what the table does not allow, and nothing else', () => {
	const found = refused().flatMap(line => {
		const [, file = '', number = ''] = /file=[^,]*?(src\/[^,]+),line=(\d+)/.exec(line) ?? [];
		if (!file) return [];
		const [, other = ''] = /\/(\w+)\/file/.exec(readFileSync(path.join(copy, file), 'utf8').split('\n')[Number(number) - 1] ?? '') ?? [];
		return [`${file} <- ${other}`];
	});
	const expected = rooms.flatMap(room =>
		rooms
			.filter(other => other !== room && !told.get(room)?.includes(other))
			.flatMap(other => [`src/${room}/file.ts <- ${other}`, `src/${room}/deeper/file.ts <- ${other}`]),
	);
	expect(found.toSorted()).toEqual(expected.toSorted());
});
