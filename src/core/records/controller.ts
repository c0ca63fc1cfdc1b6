/** Words after the GDPR: Art. 4(7), 15, 17, 18, 21, 51. */

export type Right = 'access' | 'erasure' | 'restriction' | 'objection' | 'opt-out';

export type HttpsUrl = `https://${string}`;

/** Calendar day in ISO 8601, without a time or a zone: `2026-11-22`. */
export type IsoDate = `${number}-${number}-${number}`;

/** Where a fact was read. A record without one does not compile. */
export interface Source {
	readonly url: HttpsUrl;
	/** What was read there, for a maintainer. */
	readonly says?: string;
}

export interface Sourced {
	readonly sources: readonly [Source, ...Source[]];
	/** On which the sources were last read. */
	readonly checkedOn: IsoDate;
}

/** Country (ISO 3166-1 alpha-2, lower case), or country and part (ISO 3166-2): `fr`, `us-ca`, `de-by`. */
export type Jurisdiction = string;

/** One way to use a right: a form, a mailbox or a page that explains. */
export interface Route {
	readonly right: Right;
	readonly url: HttpsUrl | `mailto:${string}`;
	/** `false` where no source confirms it; the reader is told. */
	readonly verified: boolean;
	/** Who may use it; absent: anybody. */
	readonly openTo?: readonly Jurisdiction[];
}

/** What a route wants from the person who uses it. Absent: not known, which is said. */
export interface Demands {
	readonly facePhoto?: boolean;
	/** `masked`: asked for, but everything except name and photo may be covered. */
	readonly identityDocument?: boolean | 'masked';
	/** A new picture made for the request, which is a new biometric trace. */
	readonly newPhoto?: boolean;
	readonly email?: boolean;
	readonly phone?: boolean;
	readonly residence?: boolean;
	readonly fee?: boolean;
}

/** What a successful request changes, and what it leaves. Each is a locale key: `effect_source_stays`. */
export type Effect =
	| 'face-hidden'
	| 'templates-deleted'
	| 'images-returned'
	| 'record-removed'
	| 'address-delisted'
	| 'source-stays'
	| 'other-looks-stay'
	| 'taken-again'
	| 'faces-not-covered'
	| 'suspects-excepted';

/** What it costs in privacy to ask. Each is a locale key: `cost_labelled_photo`. */
export type Cost = 'labelled-photo' | 'identity-document' | 'new-photo' | 'phone-number' | 'seat-unclear' | 'demands-unknown';

export type ControllerKind = 'face-search' | 'image-search' | 'people-search' | 'omnibus' | 'platform' | 'police';

/** Somebody who decides what happens to people's pictures: a face search engine, a data broker, a platform. */
export interface Controller extends Sourced {
	/** Kebab case; also the file name. */
	readonly id: string;
	readonly name: string;
	readonly kind: ControllerKind;
	readonly website: HttpsUrl;
	/** Every host that a link to this controller may lead to, exactly: a look-alike is not in the list. */
	readonly hosts: readonly string[];
	/** Ids in `sites/` of the platforms it runs. */
	readonly sites?: readonly string[];
	/** As it is to be addressed in a letter; absent where it could not be established. */
	readonly legalEntity?: string;
	/** Postal address, line by line; absent where it could not be established, and then a form or mailbox is the way. */
	readonly address?: readonly string[];
	/** Mailbox for requests, confirmed by a source. */
	readonly email?: string;
	/** Press reports on leaked documents name it among those alleged to have used or tried a face search: named, which is not use. */
	readonly namedInReports?: true;
	/** Where it sits, if known; a seat in the EEA brings the GDPR without Art. 3(2). */
	readonly seat?: Jurisdiction;
	readonly routes: readonly Route[];
	readonly demands?: Demands;
	readonly does?: readonly Effect[];
	readonly doesNot?: readonly Effect[];
	readonly costs?: readonly Cost[];
}

/** What closing a setting takes away from a scraper. */
export type SettingPurpose =
	| 'close-profile'
	| 'close-photos'
	| 'hide-portrait'
	| 'hide-from-search'
	| 'hide-from-guests'
	| 'replace-portrait'
	| 'stop-training'
	| 'delete-account';

/** The page of a platform on which a person closes what a scraper uses. */
export interface PrivacySetting extends Sourced {
	/** The site's id in `sites/`. */
	readonly siteId: string;
	readonly platform: string;
	readonly purpose: SettingPurpose;
	/** Of the setting, or of the platform's settings where it has no address of its own. */
	readonly url: HttpsUrl;
	/** Labels to follow, in the platform's English words, outermost first. */
	readonly menuPath: readonly string[];
	/** The setting is only in the app: the address explains it. */
	readonly appOnly?: true;
	/** What the platform keeps showing to strangers afterwards, where a source says so. */
	readonly staysPublic?: readonly ('portrait' | 'name' | 'posts')[];
	/** `false` where address or labels rest on one weak source; the reader is told. */
	readonly verified: boolean;
}
