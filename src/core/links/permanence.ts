import {between, exactly, type Interval, unknown} from '../interval.ts';
import type {Finding} from '../report.ts';
import {defineLink} from './link.ts';

/**
 * How long can the picture be taken, and taken again? An address that ends shortens the life of a leaked link and no more: a
 * scraper reads the page again for a new one (docs/scoring.md, "Permanence").
 */
export const permanence = defineLink({
	id: 'permanence',
	judge({takenAt}, picture) {
		const copies: Finding = {id: 'copies-stay', outcome: 'fail'};
		if (picture?.expiresAt === undefined)
			return {value: lifeUnknown, findings: [{id: 'address-life-unknown', outcome: 'needs-review'}, copies]};
		if (picture.expiresAt === null) return {value: exactly(1), findings: [{id: 'address-permanent', outcome: 'fail'}, copies]};

		const hours = (picture.expiresAt - takenAt) / 3_600_000;
		const ended = hours <= 0;
		const values = {date: new Date(picture.expiresAt).toISOString().slice(0, 10)};
		return {
			value: ended ? ending.over : life(hours),
			findings: [{id: ended ? 'address-expired' : 'address-expires', outcome: 'pass', values}, copies],
		};
	},
});

const ending = {over: exactly(0.7), soon: exactly(0.8), late: exactly(0.9)};

/** Everything an address's life can come to. */
const lifeUnknown: Interval = between(ending.over.low, unknown.high);

/** A month is longer than any crawler's round; LinkedIn's 2038 is for ever. */
function life(hours: number): Interval {
	if (hours > 24 * 365) return exactly(1);
	return hours > 24 * 30 ? ending.late : ending.soon;
}
