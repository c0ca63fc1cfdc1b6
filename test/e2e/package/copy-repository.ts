import {cpSync, mkdtempSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {root} from '../../../scripts/prepare.mjs';

const copied = [
	...['src', 'scripts', 'test', 'docs', 'icons', 'licences', 'manifest.json', 'package.json', 'package-lock.json'],
	...['biome.jsonc', 'biome.zones.json', 'tsconfig.json', 'vite.config.ts', 'vite.lab.config.ts', 'vitest.config.ts'],
];

/** A copy of the sources in a temporary folder, with the packages of the original. The caller deletes it. */
export function copyRepository(): string {
	const copy = mkdtempSync(path.join(tmpdir(), 'overexposed-'));
	for (const name of copied) cpSync(path.join(root, name), path.join(copy, name), {recursive: true});
	symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
	return copy;
}
