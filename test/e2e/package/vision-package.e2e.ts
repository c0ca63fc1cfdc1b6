import {readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {distOf} from '../../../scripts/prepare.mjs';
import {kinds} from '../scene.ts';

describe.each(kinds)('the package for %s', kind => {
	const folder = distOf(kind);
	const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});

	test('contains one runtime and two networks, and no others', () => {
		const names = files.map(file => path.basename(file).replace(/-[\w-]{8}(?=\.\w+$)/, ''));
		expect(names.filter(name => name.endsWith('.wasm'))).toEqual(['tfjs-backend-wasm-simd.wasm']);
		expect(names.filter(name => name.endsWith('.bin')).sort()).toEqual(['facemesh-detection-short.bin', 'faceboxes.bin'].sort());
	});
});
