import type {Jurisdiction} from './jurisdiction.ts';
import type {Sourced} from './source.ts';

/** A right to one's image or private life outside data protection law. What a letter says of it is in `letters/publisher/texts`. */
export interface ImageRight extends Sourced {
	/** The country, or the part of one, whose law it is. */
	readonly place: Jurisdiction;
	/** Name and provisions, as a lawyer there cites them. */
	readonly name: string;
	/** Only pictures that advertise something are covered. */
	readonly onlyAdvertising?: true;
	/** How the country's data protection law treats journalism, for a maintainer: an exemption is said, not argued away. */
	readonly journalism?: string;
	readonly verified: boolean;
}
