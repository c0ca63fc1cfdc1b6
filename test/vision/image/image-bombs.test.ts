import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {openImage} from '../../../src/vision/image/open-image.ts';
import {bombs} from '../../e2e/privacy/hostile/bombs.ts';

/** Stands in for the decoder, which would need gigabytes. */
const decode = vi.fn(async () => ({width: 8, height: 8}));

beforeEach(() => {
	decode.mockClear();
	vi.stubGlobal('createImageBitmap', decode);
});
afterEach(() => vi.unstubAllGlobals());

describe('a small file with a billion pixels is not decoded', () => {
	test.each(Object.entries(bombs()).filter(([name]) => !name.endsWith('.svg')))('%s', async (_, file) => {
		expect(file.length).toBeLessThan(1_000_000);
		expect(await openImage(Uint8Array.from(file).buffer)).toEqual({reason: 'too-large'});
		expect(decode).not.toHaveBeenCalled();
	});
});

test('an SVG is not decoded, whatever its content type', async () => {
	const {'laughs.svg': drawing} = bombs();
	for (const contentType of ['image/svg+xml', 'image/png', ''])
		expect(await openImage(Uint8Array.from(drawing).buffer, contentType)).toEqual({reason: 'unsupported'});
	expect(decode).not.toHaveBeenCalled();
});
