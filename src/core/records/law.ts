import type {Jurisdiction} from './jurisdiction.ts';
import type {Right} from './route.ts';
import type {Sourced} from './source.ts';

/** US states whose comprehensive privacy act (in Washington: My Health My Data Act) covers biometric data and is in force. */
export const usStateLawIds = [
	'us-co',
	'us-ct',
	'us-de',
	'us-ia',
	'us-in',
	'us-ky',
	'us-md',
	'us-mn',
	'us-mt',
	'us-ne',
	'us-nh',
	'us-nj',
	'us-or',
	'us-ri',
	'us-tn',
	'us-tx',
	'us-ut',
	'us-va',
	'us-wa',
] as const;
export const isUsStateLaw = (law: string): law is UsStateLawId => usStateLawIds.some(id => id === law);
export type UsStateLawId = (typeof usStateLawIds)[number];

export type LawId =
	| UsStateLawId
	| 'gdpr'
	| 'uk-gdpr'
	| 'uk-dpa-part-3'
	| 'ch-fadp'
	| 'ccpa'
	| 'bipa'
	| 'pipeda'
	| 'quebec-p39-1'
	| 'lgpd'
	| 'au-privacy-act'
	/** A right to one's image or private life, where no data protection law applies: towards the press and private people. */
	| 'personality-right'
	/** No right that we know of: a friendly message is all there is. */
	| 'courtesy';

/** A law under which letters are written. Its deadlines are rules of `letters/deadlines`. */
export interface Law extends Sourced {
	readonly id: LawId;
	readonly name: string;
	readonly jurisdictions: readonly Jurisdiction[];
	/** Section for each right it gives; a right without one is asked for, not claimed. */
	readonly rights: Readonly<Partial<Record<Right, string>>>;
	/** Section on complaints. */
	readonly complaint?: string;
	readonly verified: boolean;
}
