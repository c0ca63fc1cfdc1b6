import type {MenuPath} from './menu-path.ts';
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

/** The page of a platform on which a person closes what a scraper uses. */
export interface PrivacySetting extends Sourced, MenuPath {
	/** The site's id in `sites/`. */
	readonly siteId: string;
	readonly platform: string;
	readonly purpose: SettingPurpose;
	/** Of the setting, or of the platform's settings where it has no address of its own. */
	readonly url: HttpsUrl;
	/** The setting is only in the app: the address explains it. */
	readonly appOnly?: true;
	/** What the platform still shows to people without an account afterwards, where a source says so. */
	readonly staysPublic?: readonly ('portrait' | 'name' | 'posts')[];
	/** `false` where the address or the English labels rest on one weak source; the reader is told. */
	readonly verified: boolean;
}
