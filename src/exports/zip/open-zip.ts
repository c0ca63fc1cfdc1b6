import {BlobReader, configure, type Entry, ZipReader} from '@zip.js/zip.js/lib/zip-core-custom.js';
import {type ArchiveEntry, type ArchivePart, type ArchiveProblem, UnreadableEntry} from '../archive/archive.ts';
import {zipBounds} from './bounds.ts';
import {type PackedEntry, unpack} from './unpack.ts';

// Its own workers start from `blob:` addresses, which the extension's policy forbids; the browser inflates off the main thread anyway.
configure({useWebWorkers: false});

/** Entries between two turns of the browser's event loop, so that a long directory does not freeze the page. */
const entriesPerTurn = 2000;

export interface OpenOptions {
	readonly signal?: AbortSignal;
	/** Smaller in tests. */
	readonly bounds?: typeof zipBounds | {readonly [Key in keyof typeof zipBounds]: number};
}

/**
 * Opens what was chosen: a ZIP by the directory at its end, without unpacking it, and anything else as one file. Never rejects, unless it is
 * aborted: what is wrong is said in `problems`, and the rest is read.
 */
export async function openFile(file: Blob, path: string, options: OpenOptions = {}): Promise<ArchivePart> {
	const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
	const begins = (...bytes: readonly number[]): boolean => bytes.every((byte, index) => start[index] === byte);
	if (begins(0x50, 0x4b)) return openZip(file, path, options);
	if (begins(0x1f, 0x8b) || /\.(?:tar|tgz|gz)$/i.test(path)) return failed(path, 'tar');
	if (/\.(?:zip|rar|7z|001)$/i.test(path)) return failed(path, 'not-an-archive');
	return {name: path, entries: [fileEntry(file, path)], problems: []};
}

const failed = (name: string, kind: ArchiveProblem): ArchivePart => ({name, entries: [], problems: [{kind, count: 1}]});

const fileEntry = (file: Blob, path: string): ArchiveEntry => ({
	path,
	size: file.size,
	...('lastModified' in file && typeof file.lastModified === 'number' && {modifiedAt: file.lastModified}),
	read: async () => {
		if (file.size > zipBounds.entryBytes) throw new UnreadableEntry('too-large', path);
		return new Uint8Array(await file.arrayBuffer());
	},
});

async function openZip(file: Blob, name: string, {signal, bounds = zipBounds}: OpenOptions): Promise<ArchivePart> {
	const found: Entry[] = [];
	const problems = new Map<ArchiveProblem, number>();
	const note = (kind: ArchiveProblem): void => {
		problems.set(kind, (problems.get(kind) ?? 0) + 1);
	};
	try {
		const reader = new ZipReader(new BlobReader(file), {strictness: 'tolerant'});
		for await (const entry of reader.getEntriesGenerator()) {
			signal?.throwIfAborted();
			if (found.length >= bounds.entries) {
				note('too-many-entries');
				break;
			}

			const problem = problemOf(entry, bounds);
			if (problem) note(problem);
			if (!entry.directory && problem !== 'unsafe-names' && problem !== 'bomb') found.push(entry);
			if (found.length % entriesPerTurn === 0) await new Promise(resolve => setTimeout(resolve));
		}
	} catch (error) {
		signal?.throwIfAborted();
		// The directory is at the end: a download that broke off, and a part of a split archive, have none.
		if (found.length === 0) return failed(name, isMissingEnd(error) ? 'cut-off' : 'not-an-archive');
		note('cut-off');
	}

	const apart = withoutOverlaps(found, file.size);
	for (let count = found.length - apart.length; count > 0; count--) note('bomb');
	return {
		name,
		entries: apart.map(entry => zipEntry(file, entry, bounds.entryBytes)),
		problems: [...problems].map(([kind, count]) => ({kind, count})),
	};
}

const isMissingEnd = (error: unknown): boolean =>
	error instanceof Error && /End of central directory|split zip|Central directory/i.test(error.message);

function problemOf(entry: Entry, bounds: NonNullable<OpenOptions['bounds']>): ArchiveProblem | undefined {
	if (isUnsafe(entry.filename) || isLink(entry)) return 'unsafe-names';
	const {compressedSize, uncompressedSize} = entry;
	if (uncompressedSize > bounds.ratioFrom && uncompressedSize > compressedSize * bounds.ratio) return 'bomb';
	return entry.encrypted ? 'encrypted' : undefined;
}

/** Names that lead out of a folder. Nothing is unpacked here, but no export has them either. */
const isUnsafe = (name: string): boolean => /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(name);

/** A symbolic link, which could lead anywhere and round in circles (`S_IFLNK` of stat.h, in the upper half). */
const isLink = ({externalFileAttributes}: Entry): boolean => ((externalFileAttributes >>> 16) & 0xf000) === 0xa000;

/** Entries that share their bytes are how a small file becomes a huge one (Fifield, "A better zip bomb", 2019). Each byte counts for one of them. */
function withoutOverlaps(entries: readonly Entry[], size: number): readonly Entry[] {
	const packed = entries.reduce((sum, {compressedSize}) => sum + compressedSize, 0);
	if (packed <= size) return entries;
	let end = 0;
	const apart = new Set(
		entries
			.toSorted((a, b) => a.offset - b.offset)
			.filter(entry => {
				if (entry.offset < end) return false;
				end = entry.offset + entry.compressedSize;
				return true;
			}),
	);
	return entries.filter(entry => apart.has(entry));
}

function zipEntry(file: Blob, entry: Entry, maxBytes: number): ArchiveEntry {
	const path = entry.filename.replaceAll('\\', '/');
	const modifiedAt = entry.lastModDate?.getTime();
	// Not the library's entry: it holds some 5 kB, and there may be a hundred thousand.
	const packed = packedOf(entry);
	return {
		path,
		size: packed.size,
		...(entry.signature !== undefined && {checksum: entry.signature}),
		...(modifiedAt !== undefined && Number.isFinite(modifiedAt) && {modifiedAt}),
		read: async () => {
			if (packed.isEncrypted) throw new UnreadableEntry('encrypted', path);
			if (Math.max(packed.size, packed.compressedSize) > maxBytes) throw new UnreadableEntry('too-large', path);
			const bytes = await unpack(file, packed);
			if (!bytes) throw new UnreadableEntry('damaged', path);
			return bytes;
		},
	};
}

const packedOf = ({offset, compressedSize, uncompressedSize, compressionMethod, encrypted, rawFilename}: Entry): PackedEntry => ({
	offset,
	compressedSize,
	size: uncompressedSize,
	method: compressionMethod,
	isEncrypted: encrypted,
	nameLength: rawFilename.length,
});
