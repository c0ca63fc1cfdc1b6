import type {HttpsUrl, Sourced} from './source.ts';

/** Whose form it is: that of a platform about what its users post, a search engine's, or an archive's. */
export type PictureFormKind = 'platform' | 'search' | 'archive';

/** Who may use it. Each is a locale key: `form_user_site_owner`. */
export type FormUser = 'anyone' | 'self' | 'parent' | 'representative' | 'site-owner';

/** What it asks for. Each is a locale key: `form_asks_image_address`. */
export type FormAsk =
	| 'address'
	| 'image-address'
	| 'place-in-picture'
	| 'country'
	| 'relation'
	| 'name'
	| 'email'
	| 'account'
	| 'search-words'
	| 'age'
	| 'screenshot'
	| 'reason'
	| 'missing-word'
	| 'period';

/** Who learns what by it, beside whoever runs the form. Each is a locale key: `form_tells_uploader_name`. */
export type FormTells = 'uploader' | 'uploader-name' | 'site' | 'nobody-known';

/** When it is the right form. Each is a locale key: `form_when_source_gone`. */
export type FormWhen = 'any-time' | 'source-gone' | 'while-minor' | 'future-only';

/** A form for pictures that somebody else posted, or for what others still hold of them. */
export interface PictureForm extends Sourced {
	/** Kebab case. */
	readonly id: string;
	readonly name: string;
	readonly kind: PictureFormKind;
	/** Of a platform: hosts of its pages, subdomains included. */
	readonly hosts?: readonly string[];
	readonly url: HttpsUrl | `mailto:${string}`;
	readonly openTo: readonly [FormUser, ...FormUser[]];
	readonly asks: readonly FormAsk[];
	readonly tells: FormTells;
	readonly when: FormWhen;
	/** `false` where only an old or second-hand copy was read; the reader is told. */
	readonly verified: boolean;
}
