/** One file of an export, wherever it lies: in a ZIP, in a folder, or alone. */
export interface ArchiveEntry {
	/** As the archive names it, with `/` between folders. Only compared and shown; nothing is ever written to it. */
	readonly path: string;
	/** Bytes, unpacked. */
	readonly size: number;
	/** CRC-32 of its bytes, where the archive has it: two entries with the same size and checksum are the same file. */
	readonly checksum?: number;
	/** When the archive says it was last modified, milliseconds since 1970. */
	readonly modifiedAt?: number;
	/** Rejects with an {@link UnreadableEntry} where its bytes cannot be had. */
	readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

export type EntryProblem = 'encrypted' | 'damaged' | 'too-large';

/** Why the bytes of an entry cannot be had. */
export class UnreadableEntry extends Error {
	readonly reason: EntryProblem;

	constructor(reason: EntryProblem, path: string) {
		super(`${path} could not be read: ${reason}.`);
		this.reason = reason;
	}
}

/** What went wrong with an archive as a whole, or with some of its entries. */
export type ArchiveProblem =
	/** Neither a ZIP nor anything else that is read here. */
	| 'not-an-archive'
	/** Its end is missing: the download broke off, or one part of several is not there. */
	| 'cut-off'
	/** Needs a password. */
	| 'encrypted'
	/** More entries than are read; the rest is left out. */
	| 'too-many-entries'
	/** Names such as `../x`. They are left out. */
	| 'unsafe-names'
	/** Would take up far more room than any export: a ZIP bomb. Those entries are left out. */
	| 'bomb'
	/** A tar archive, which cannot be read from its end. */
	| 'tar';

/** One file that was chosen, or everything in a folder. */
export interface ArchivePart {
	/** Of the file or folder that was chosen. */
	readonly name: string;
	readonly entries: readonly ArchiveEntry[];
	readonly problems: readonly {readonly kind: ArchiveProblem; readonly count: number}[];
}
