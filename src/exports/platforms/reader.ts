import type {ArchiveEntry} from '../archive/archive.ts';
import type {EntryIndex} from '../archive/entry-index.ts';
import type {ImageFacts, LinksOnly, PlatformId} from '../exported-image.ts';

/** A data file of an export, opened. */
export interface DataFile {
	readonly entry: ArchiveEntry;
	readonly path: string;
	readonly text: string;
	/** Of `.json` and `.js`; `undefined` for anything else. */
	readonly json: unknown;
	/** Of `.html`. */
	readonly isHtml: boolean;
}

/** What a platform's data say, when all of them have been read. */
export interface PlatformImages {
	readonly images: ReadonlyMap<ArchiveEntry, ImageFacts>;
	/** Pictures that the data name and no part holds. */
	readonly missing?: number;
	readonly ambiguous?: number;
	readonly linksOnly?: LinksOnly;
	readonly profileUrl?: string;
	/** Says less than its other format would. */
	readonly isHtmlOnly?: boolean;
}

/**
 * Reads one platform's exports, in all the layouts it ever had. It knows its files by what is in them, since exports are unpacked,
 * renamed and packed again, and layouts changed every year.
 */
export interface PlatformReader {
	readonly id: PlatformId;
	/** Keeps what a file says, and returns whether it was this platform's. */
	readonly take: (file: DataFile) => boolean;
	/** `undefined` where nothing in the export was this platform's. */
	readonly finish: () => PlatformImages | undefined;
}

export type StartReader = (index: EntryIndex) => PlatformReader;
