import type {HttpsUrl, Sourced} from './source.ts';

/** What closing a setting takes away from a scraper. */
export type SettingPurpose =
	| 'close-profile'
	| 'close-photos'
	| 'hide-portrait'
	| 'hide-from-search'
	| 'hide-from-guests'
	| 'replace-portrait'
	| 'approve-tags'
	| 'stop-reuse'
	| 'stop-training'
	| 'delete-account';

/** Our languages besides English. */
export const labelLanguages = ['de', 'fr', 'it', 'el'] as const;
export type LabelLanguage = (typeof labelLanguages)[number];

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
	/** The same in other languages: only the platform's own words where a source shows them, never translated. */
	readonly menuPathIn?: Readonly<Partial<Record<LabelLanguage, readonly string[]>>>;
	/** The setting is only in the app: the address explains it. */
	readonly appOnly?: true;
	/** What the platform still shows to people without an account afterwards, where a source says so. */
	readonly staysPublic?: readonly ('portrait' | 'name' | 'posts')[];
	/** `false` where the address or the English labels rest on one weak source; the reader is told. */
	readonly verified: boolean;
}
