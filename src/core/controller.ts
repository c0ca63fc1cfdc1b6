/** Words after the GDPR: Art. 4(7), 15, 17, 18, 21, 51. */

export type Right = 'access' | 'erasure' | 'restriction' | 'objection' | 'opt-out';

/** Where a fact was read. A record without one does not compile. */
export interface Source {
	readonly url: `https://${string}`;
	/** What was read there, for a maintainer. */
	readonly says?: string;
}

export interface Sourced {
	readonly sources: readonly [Source, ...Source[]];
	/** ISO date on which a person last checked the record. */
	readonly checkedOn: `${number}-${number}-${number}`;
}

/** One way to use a right: a form, a mailbox or a setting. */
export interface Route {
	readonly right: Right;
	readonly url: `https://${string}` | `mailto:${string}`;
	/** `false` where no source confirms it; the reader is told. */
	readonly verified: boolean;
}

/** What a route wants from the person who uses it. */
export interface Demands {
	readonly facePhoto?: boolean;
	readonly identityDocument?: boolean;
	readonly email?: boolean;
	readonly fee?: boolean;
}

/** Somebody who decides what happens to people's pictures: a face search engine, a data broker, a platform. */
export interface Controller extends Sourced {
	/** Kebab case; also the file name. */
	readonly id: string;
	readonly name: string;
	readonly website: `https://${string}`;
	readonly routes: readonly Route[];
	readonly demands?: Demands;
}

/** The page of a platform on which a person closes what a scraper uses. */
export interface PrivacySetting extends Sourced {
	/** The site's id in `sites/`. */
	readonly siteId: string;
	readonly platform: string;
	readonly url: `https://${string}`;
	/** Labels to follow, in the platform's English words, outermost first. */
	readonly menuPath: readonly string[];
	readonly verified: boolean;
}
