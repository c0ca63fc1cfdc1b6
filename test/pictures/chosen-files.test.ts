import {expect, test} from 'vitest';
import {fromDrop} from '../../src/pictures/all-pictures/chosen-files.ts';

const file = new File(['x'], '1.jpg');
const fileEntry = {isFile: true, isDirectory: false, name: '1.jpg', file: (take: (found: File) => void) => take(file)};
const folder = (name: string, children: readonly object[]) => ({
	isFile: false,
	isDirectory: true,
	name,
	createReader: () => {
		let next = 0;
		return {
			readEntries: (take: (found: readonly object[]) => void) => {
				take(children.slice(next, next + 5000));
				next += 5000;
			},
		};
	},
});
const drop = (entry: object) => fromDrop([{webkitGetAsEntry: () => entry}] as unknown as DataTransferItemList);

test('a dropped folder is read with everything below it', async () => {
	const found = await drop(folder('a', [fileEntry, folder('b', [fileEntry])]));
	expect(found.map(({path}) => path)).toEqual(['a/1.jpg', 'a/b/1.jpg']);
});

test('bug: of a folder with more files than a call has room for, nothing was read and nothing was said', async () => {
	const files = Array.from({length: 200_000}, () => fileEntry);
	expect(await drop(folder('a', [folder('b', files)]))).toHaveLength(files.length);
});
