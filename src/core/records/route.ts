import type {Jurisdiction} from './jurisdiction.ts';
import type {HttpsUrl} from './source.ts';

/** Rights of the person in the picture, in the words of the GDPR: Art. 15, 17, 18, 21. `opt-out` is the word of the California law. */
export type Right = 'access' | 'erasure' | 'restriction' | 'objection' | 'opt-out';

/** One way to use a right: a form, a mailbox or a page that explains. */
export interface Route {
	readonly right: Right;
	readonly url: HttpsUrl | `mailto:${string}`;
	/** `false` where no source confirms it; the reader is told. */
	readonly verified: boolean;
	/** Who may use it; absent: anybody. */
	readonly openTo?: readonly Jurisdiction[];
}
