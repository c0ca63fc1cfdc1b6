import type {IsoDate} from '../iso-date.ts';

export type HttpsUrl = `https://${string}`;

/** Where a fact was read. A record without one does not compile. */
export interface Source {
	readonly url: HttpsUrl;
	/** What was read there, for a maintainer. */
	readonly says?: string;
}

export interface Sourced {
	readonly sources: readonly [Source, ...Source[]];
	/** The day on which the sources were last read. */
	readonly checkedOn: IsoDate;
}
