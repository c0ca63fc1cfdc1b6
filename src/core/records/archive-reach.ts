import type {HttpsUrl, Sourced} from './source.ts';

/** What kind of page an archive's share was measured for. */
export type ArchivedPages = 'any' | 'news' | 'social-network';

/** How much of the web an archive or crawler took, as far as a source shows it. Never asked at run time. */
export interface ArchiveReach extends Sourced {
	/** Each is a locale key: `archive_common_crawl`. */
	readonly archive: 'web-archives' | 'common-crawl';
	readonly pages: ArchivedPages;
	/** Lowest and highest share, from 0 to 1, of addresses of which a copy was found; absent where no source measured it. */
	readonly share?: readonly [low: number, high: number];
	/** Year of the measurement. */
	readonly measuredIn?: number;
	/** Where a person can look for an address: whoever runs it then learns that address. */
	readonly searchUrl: HttpsUrl;
}
