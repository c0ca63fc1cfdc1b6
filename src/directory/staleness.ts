import {type IsoDate, isIsoDate} from '../core/iso-date.ts';
import type {Sourced} from '../core/records/source.ts';

/** Settings pages move about twice a year; after this a record says that it may be out of date. */
export const staleAfterDays = 180;

const msPerDay = 86_400_000;

/**
 * Whether a record was last checked more than 180 days before `today`.
 *
 * @throws RangeError where either is not a calendar day, so that a misspelt date never counts as recent.
 */
export const isStale = ({checkedOn}: Pick<Sourced, 'checkedOn'>, today: IsoDate): boolean =>
	(dayNumber(today) - dayNumber(checkedOn)) / msPerDay > staleAfterDays;

function dayNumber(date: IsoDate): number {
	if (!isIsoDate(date)) throw new RangeError(`${date} is not a calendar day`);
	return Date.parse(`${date}T00:00:00Z`);
}
