import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {deflateRawSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {distOf} from '../../scripts/prepare.mjs';
import {kinds} from './scene.ts';

/** Bytes: what the stores call small, and what a phone loads in a moment. */
const largestZip = 3.5 * 1024 * 1024;

describe.each(kinds)('the package for %s', kind => {
	const folder = distOf(kind);
	const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => statSync(path.join(folder, file)).isFile());

	test('carries one runtime and two networks, and no other', () => {
		const names = files.map(file => path.basename(file).replace(/-[\w-]{8}(?=\.\w+$)/, ''));
		expect(names.filter(name => name.endsWith('.wasm'))).toEqual(['tfjs-backend-wasm-simd.wasm']);
		expect(names.filter(name => name.endsWith('.bin')).sort()).toEqual(['facemesh-detection-short.bin', 'faceboxes.bin'].sort());
	});

	test('zips to at most 3.5 MB', () => {
		const zipped = files.reduce((sum, file) => sum + deflateRawSync(readFileSync(path.join(folder, file))).length, 0);
		expect(zipped).toBeLessThan(largestZip);
	});
});
