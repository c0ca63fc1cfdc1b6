import type {IsoDate} from '../core/iso-date.ts';
import type {Sourced} from '../core/records/source.ts';

/** Settings pages move about twice a year; after this a record says that it may be out of date. */
export const staleAfterDays = 180;

const msPerDay = 86_400_000;

/**
 * Whether a record was last checked more than 180 days before `today`.
 *
 * @throws RangeError where either is no calendar day, so that a misspelt date is never read as fresh.
 */
export const isStale = ({checkedOn}: Pick<Sourced, 'checkedOn'>, today: IsoDate): boolean =>
	(dayNumber(today) - dayNumber(checkedOn)) / msPerDay > staleAfterDays;

function dayNumber(date: IsoDate): number {
	const time = Date.parse(`${date}T00:00:00Z`);
	const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
	if (!real) throw new RangeError(`${date} is no calendar day`);
	return time;
}
