import {zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {readExport} from '../../src/exports/read-export.ts';
import {zipBounds} from '../../src/exports/zip/bounds.ts';
import {openFile} from '../../src/exports/zip/open-zip.ts';
import {everyExport} from '../fixtures/exports/every-export.ts';
import {makeInstagram} from '../fixtures/exports/meta.ts';
import {bytesOf, planned} from '../fixtures/exports/plan.ts';
import {makeZip, type ZippedFile} from '../fixtures/exports/zip.ts';

const good: ZippedFile = {path: 'media/a.jpg', content: Uint8Array.of(1, 2, 3)};
const open = (files: readonly ZippedFile[]) => openFile(makeZip(files), 'export.zip');
const paths = (part: Awaited<ReturnType<typeof openFile>>) => part.entries.map(({path}) => path);

describe('a ZIP', () => {
	it('is read entry by entry, stored or deflated', async () => {
		const files = makeInstagram('2025');
		const deflated = new Blob([
			zipSync(Object.fromEntries(files.map(({path, content}) => [path, bytesOf(content)]))) as Uint8Array<ArrayBuffer>,
		]);
		for (const zip of [makeZip(files), deflated]) {
			const part = await openFile(zip, 'export.zip');
			expect(part.problems).toEqual([]);
			for (const [index, {content}] of files.entries()) expect(await part.entries[index]?.read()).toEqual(bytesOf(content));
			expect((await readExport([part])).images).toHaveLength(planned.length);
		}
	});

	it('may be a ZIP64', async () => {
		const part = await openFile(makeZip([good], {isZip64: true}), 'export.zip');
		expect(paths(part)).toEqual(['media/a.jpg']);
	});

	it('loses nothing of the rest when an entry is encrypted', async () => {
		const part = await open([{...good, path: 'secret.jpg', isEncrypted: true}, good]);
		expect(part.problems).toEqual([{kind: 'encrypted', count: 1}]);
		await expect(part.entries[0]?.read()).rejects.toMatchObject({reason: 'encrypted'});
		expect(await part.entries[1]?.read()).toEqual(good.content);
	});

	it('loses nothing of the rest when an entry is damaged', async () => {
		const text = new TextEncoder().encode('word '.repeat(500));
		const zip = zipSync({'a.txt': text, 'b.txt': text});
		zip.fill(0xff, 40, 60);
		const part = await openFile(new Blob([zip as Uint8Array<ArrayBuffer>]), 'export.zip');
		await expect(part.entries[0]?.read()).rejects.toMatchObject({reason: 'damaged'});
		expect(await part.entries[1]?.read()).toEqual(text);
	});

	it('bug: an entry that claims to be packed larger than it is was read whole', async () => {
		const zip = zipSync({'a.txt': Uint8Array.of(1, 2, 3)}, {level: 0});
		const directory = new DataView(zip.buffer, zip.byteOffset);
		const at = zip.findIndex((_, index) => index + 4 <= zip.length && directory.getUint32(index, true) === 0x02014b50);
		directory.setUint32(at + 20, zipBounds.entryBytes + 1, true);
		const part = await openFile(new Blob([zip as Uint8Array<ArrayBuffer>]), 'export.zip');
		await expect(part.entries[0]?.read()).rejects.toMatchObject({reason: 'too-large'});
	});

	it('leaves out names that lead elsewhere, and links', async () => {
		const names = ['../x.jpg', 'a/../../x.jpg', '/etc/x.jpg', 'C:/x.jpg', '..\\x.jpg'];
		const part = await open([...names.map(path => ({...good, path})), {path: 'loop', content: '.', isLink: true}, good]);
		expect(paths(part)).toEqual(['media/a.jpg']);
		expect(part.problems).toEqual([{kind: 'unsafe-names', count: 6}]);
	});

	it('leaves out what claims to become far larger than any picture', async () => {
		const part = await open([{...good, path: 'bomb.jpg', claimedSize: 4_000_000_000}, good]);
		expect(paths(part)).toEqual(['media/a.jpg']);
		expect(part.problems).toEqual([{kind: 'bomb', count: 1}]);
	});

	it('stops at the size that the directory claims', async () => {
		const zip = zipSync({'a.jpg': new Uint8Array(5_000_000)});
		const end = zip.length - 22;
		const central = new DataView(zip.buffer).getUint32(end + 16, true);
		new DataView(zip.buffer).setUint32(central + 24, 1000, true);
		const part = await openFile(new Blob([zip as Uint8Array<ArrayBuffer>]), 'export.zip');
		expect(part.entries[0]?.size).toBe(1000);
		await expect(part.entries[0]?.read()).rejects.toMatchObject({reason: 'damaged'});
	});

	it('counts bytes that several entries share for one of them', async () => {
		const large = {...good, content: new Uint8Array(10_000)};
		const part = await open([large, ...Array.from({length: 50}, (_, number) => ({...large, path: `${number}.jpg`, sharesFirst: true}))]);
		expect(part.entries).toHaveLength(1);
		expect(part.problems).toEqual([{kind: 'bomb', count: 50}]);
	});

	it('is read up to a number of entries, and the rest left out', async () => {
		const files = Array.from({length: 12}, (_, number) => ({...good, path: `${number}.jpg`}));
		const part = await openFile(makeZip(files), 'export.zip', {bounds: {...zipBounds, entries: 10}});
		expect(part.entries).toHaveLength(10);
		expect(part.problems).toEqual([{kind: 'too-many-entries', count: 1}]);
	});

	it('opens no entry that is larger than is ever decoded', async () => {
		const part = await openFile(makeZip([good]), 'export.zip', {bounds: {...zipBounds, entryBytes: 2}});
		await expect(part.entries[0]?.read()).rejects.toMatchObject({reason: 'too-large'});
	});

	it('says that its end is missing', async () => {
		const zip = makeZip([good, {...good, content: new Uint8Array(100_000)}]);
		const part = await openFile(zip.slice(0, zip.size - 300), 'export.zip');
		expect(part).toMatchObject({entries: [], problems: [{kind: 'cut-off', count: 1}]});
	});

	it('is told by its bytes: neither a text nor a tar archive is one', async () => {
		expect(await openFile(new Blob(['<html>']), 'export.zip')).toMatchObject({problems: [{kind: 'not-an-archive'}]});
		expect(await openFile(new Blob([Uint8Array.of(0x1f, 0x8b, 8)]), 'archive.tar.gz')).toMatchObject({problems: [{kind: 'tar'}]});
		expect(await openFile(new Blob([Uint8Array.of(0xff, 0xd8)]), 'a.jpg')).toMatchObject({
			entries: [{path: 'a.jpg', size: 2}],
			problems: [],
		});
	});

	it('is left at once when it is no longer wanted', async () => {
		await expect(openFile(makeZip([good]), 'export.zip', {signal: AbortSignal.abort()})).rejects.toThrow('aborted');
	});
});

it.each(everyExport())('the export $name, as npm run exports writes it, opens whole and holds every picture', async ({name, zip}) => {
	const part = await openFile(zip, `${name}.zip`);
	const {images, missing, unreadableData} = await readExport([part]);
	expect([part.problems, unreadableData]).toEqual([[], 0]);
	expect(images.filter(({role}) => role !== 'portrait').length + missing).toBe(planned.length);
});
