import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {openImage} from '../../../src/vision/image/open-image.ts';
import {bombs} from '../../e2e/privacy/hostile/bombs.ts';

/** What unpacks a picture: it would take gigabytes. */
const decode = vi.fn(async () => ({width: 8, height: 8}));

beforeEach(() => {
	decode.mockClear();
	vi.stubGlobal('createImageBitmap', decode);
});
afterEach(() => vi.unstubAllGlobals());

describe('a small file of a billion pixels is not unpacked', () => {
	test.each(Object.entries(bombs()).filter(([name]) => !name.endsWith('.svg')))('%s', async (_, file) => {
		expect(file.length).toBeLessThan(1_000_000);
		expect(await openImage(Uint8Array.from(file).buffer)).toEqual({reason: 'too-large'});
		expect(decode).not.toHaveBeenCalled();
	});
});

test('a drawing is not drawn, whatever the server calls it', async () => {
	const {'laughs.svg': drawing} = bombs();
	for (const contentType of ['image/svg+xml', 'image/png', ''])
		expect(await openImage(Uint8Array.from(drawing).buffer, contentType)).toEqual({reason: 'unsupported'});
	expect(decode).not.toHaveBeenCalled();
});
