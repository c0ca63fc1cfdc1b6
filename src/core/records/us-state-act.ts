import type {IsoDate} from '../iso-date.ts';
import type {UsStateLawId} from './law.ts';
import type {Sourced} from './source.ts';

/** The privacy act of a US state, as far as a letter depends on it. Its periods are in `letters/deadlines/us-states.ts`. */
export interface UsStateAct extends Sourced {
	readonly id: UsStateLawId;
	/** As it follows “the”. */
	readonly name: string;
	readonly citation: string;
	/** Section for each right; the citation of the whole act where the section was not read. */
	readonly rights: Readonly<Record<'access' | 'erasure' | 'opt-out', string>>;
	/** Section on appealing to the company itself; absent where the act knows no appeal. */
	readonly appeal?: string;
	/** Section by which an opt-out need not be authenticated; absent where we know of none. */
	readonly optOutUnproven?: string;
	/** Whether deletion covers everything about the person, or only what the person provided. */
	readonly erases: 'all' | 'provided';
	/** Whether data computed from a photograph are biometric once they serve to identify somebody; other acts leave them out altogether. */
	readonly biometricsFromPhotos?: true;
	/** Whether one can opt out of profiling, too. */
	readonly profiling?: true;
	/** Whether the company has to list those who received the data. */
	readonly thirdParties?: 'specific' | 'categories';
	readonly since: IsoDate;
	/** Whether rights, sections and periods were read in a source. */
	readonly verified: boolean;
}
