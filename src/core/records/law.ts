import type {Jurisdiction} from './jurisdiction.ts';
import type {Right} from './route.ts';
import type {Sourced} from './source.ts';

export type LawId =
	| 'gdpr'
	| 'uk-gdpr'
	| 'uk-dpa-part-3'
	| 'ch-fadp'
	| 'ccpa'
	| 'bipa'
	| 'pipeda'
	| 'quebec-p39-1'
	| 'lgpd'
	| 'au-privacy-act';

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
