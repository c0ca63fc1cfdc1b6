import {unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import {createArchive} from '../../src/pictures/before-posting/zip.ts';

const bytesOf = async (archive: Blob): Promise<Uint8Array> => new Uint8Array(await archive.arrayBuffer());

test('entries are stored as they are, and nothing says when or where they were made', async () => {
	const archive = createArchive();
	await archive.add('picture-1.jpg', Uint8Array.of(1, 2, 3));
	await archive.add('picture-2.png', Uint8Array.of(4, 5));
	const bytes = await bytesOf(await archive.finish());
	expect(unzipSync(bytes)).toEqual({'picture-1.jpg': Uint8Array.of(1, 2, 3), 'picture-2.png': Uint8Array.of(4, 5)});

	// APPNOTE 6.3.10, 4.3.7: two names of 13 letters, five bytes of content, and nothing but the headers of 30, 46 and 22 bytes.
	expect(bytes).toHaveLength(2 * (30 + 46 + 2 * 13) + 5 + 22);
	const view = new DataView(bytes.buffer);
	expect({method: view.getUint16(8, true), time: view.getUint16(10, true), date: view.getUint16(12, true)}).toEqual({
		method: 0,
		time: 0,
		date: 0x21,
	});
	const directory = 2 * (30 + 13) + 5;
	expect({madeBy: view.getUint16(directory + 4, true), attributes: view.getUint32(directory + 38, true)}).toEqual({
		madeBy: 20,
		attributes: 0,
	});
});

test('bug: an archive of more than four gigabytes was damaged', async () => {
	const beyond = 5_000_000_000;
	const archive = createArchive(beyond);
	await archive.add('picture-1.jpg', Uint8Array.of(1, 2, 3));
	const bytes = await bytesOf(await archive.finish());
	const view = new DataView(bytes.buffer);
	// The end of the directory says that the real offsets are in the ZIP64 record before it (APPNOTE 6.3.10, 4.3.14 and 4.4.24).
	expect(view.getUint32(bytes.length - 6, true)).toBe(0xffffffff);
	expect(view.getUint32(bytes.length - 22 - 20 - 56, true)).toBe(0x06064b50);
	expect(Number(view.getBigUint64(bytes.length - 22 - 20 - 8, true))).toBeGreaterThan(beyond);
});
