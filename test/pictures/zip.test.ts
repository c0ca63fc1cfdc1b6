import {unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import {ZipWriter} from '../../src/pictures/before-posting/zip.ts';

test('bug: an archive of more than four gigabytes was damaged; what it has no room for is refused', async () => {
	const zip = new ZipWriter(100);
	expect(zip.add('a.jpg', new Uint8Array(60))).toBe(true);
	expect(zip.add('b.jpg', new Uint8Array(60))).toBe(false);
	const entries = unzipSync(new Uint8Array(await zip.finish().arrayBuffer()));
	expect(Object.keys(entries)).toEqual(['a.jpg']);
});
