import type {IsoDate} from '../iso-date.ts';
import type {Jurisdiction} from './jurisdiction.ts';
import type {Sourced} from './source.ts';

export type DecisionKind =
	| 'complaint'
	| 'finding'
	| 'formal-notice'
	| 'order'
	| 'fine'
	| 'penalty-payment'
	| 'settlement'
	| 'judgment'
	| 'proceedings'
	| 'lawsuit'
	| 'criminal-complaint';

/** What was ordered or found. Each is a locale key: `measure_delete`. */
export type Measure =
	| 'unlawful'
	| 'stop'
	| 'delete'
	| 'delete-complainant'
	| 'answer-complainant'
	| 'name-representative'
	| 'no-fine'
	| 'no-private-customers'
	| 'opt-out-form'
	| 'jurisdiction-confirmed'
	| 'jurisdiction-denied'
	| 'order-upheld'
	| 'reconsider-ban'
	| 'money-for-class'
	| 'dismissed'
	| 'authority-inactive'
	| 'inform-people'
	| 'excessive-needs-proof';

/** What came of it, as far as could be found. Each is a locale key: `outcome_unpaid`. */
export type Outcome =
	| 'in-force'
	| 'not-enforced'
	| 'unpaid'
	| 'under-appeal'
	| 'appealed'
	| 'upheld'
	| 'overturned'
	| 'remitted'
	| 'superseded'
	| 'pending'
	| 'final'
	| 'complied'
	| 'not-found';

/** One dated step of an authority, a court or a complainant. */
export interface Decision extends Sourced {
	/** Jurisdiction and year: `fr-cnil-2022`. */
	readonly id: string;
	readonly date: IsoDate | `${number}-${number}` | `${number}`;
	/** In its own short name. */
	readonly by: string;
	readonly jurisdiction: Jurisdiction;
	/** The engine's id; absent for rulings about everybody. */
	readonly engineId?: string;
	/** Somebody else it was about, as a police authority that used the engine. */
	readonly about?: string;
	readonly kind: DecisionKind;
	readonly measures: readonly Measure[];
	readonly amount?: {readonly value: number; readonly currency: 'EUR' | 'GBP' | 'USD' | 'SEK'};
	/** Case or decision number. */
	readonly reference?: string;
	/** Statute and articles, as cited by the source. */
	readonly statute?: string;
	readonly outcome: Outcome;
	readonly verified: boolean;
}
