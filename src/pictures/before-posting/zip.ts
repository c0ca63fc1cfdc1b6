import {BlobReader, BlobWriter, configure, ZipWriter} from '@zip.js/zip.js/lib/zip-core-custom.js';

// Its own workers start from `blob:` addresses, which the extension's policy forbids; nothing is compressed, so there is little for them to do.
configure({useWebWorkers: false});

/** Pictures are compressed already. No field of an entry says when, by whom or on which system a copy was made. */
const entryOptions = {
	level: 0,
	// Midnight of 1 January 1980, the earliest that a ZIP can say: when a copy was made is nobody's business.
	lastModDate: new Date(1980, 0, 1),
	extendedTimestamp: false,
	dataDescriptor: false,
	versionMadeBy: 20,
	externalFileAttributes: 0,
} as const;

export interface CopyArchive {
	readonly add: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
	readonly finish: () => Promise<Blob>;
}

/**
 * An archive that is written entry by entry and handed to the browser as it grows, so that memory stays flat. Past four gigabytes its offsets
 * are those of ZIP64.
 *
 * @param offset bytes in front of the archive, for tests of very large ones
 */
export function createArchive(offset = 0): CopyArchive {
	const zip = new ZipWriter(new BlobWriter('application/zip'), {offset});
	return {
		add: async (fileName, bytes) => {
			await zip.add(fileName, new BlobReader(new Blob([bytes])), entryOptions);
		},
		finish: () => zip.close(),
	};
}
