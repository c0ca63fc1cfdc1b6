import {between, exactly, type Interval} from '../interval.ts';
import type {Finding} from '../report.ts';
import {permanenceWeights as weights} from '../weights.ts';
import {defineLink} from './link.ts';

/**
 * For how long can the image be taken, and taken again? An address that expires only shortens the life of a leaked link: a scraper reads
 * the page again for a new one, and keeps what it took (docs/scoring.md, "Permanence").
 */
export const permanence = defineLink({
	id: 'permanence',
	judge({takenAt}, image) {
		const {value, finding} = addressLife(image?.expiresAt, takenAt);
		return {value, findings: [finding, {id: 'copies-stay', outcome: 'fail'}]};
	},
});

function addressLife(expiresAt: number | null | undefined, takenAt: number): {readonly value: Interval; readonly finding: Finding} {
	if (expiresAt === undefined)
		return {value: between(weights.endsWithinMonth, weights.lasting), finding: {id: 'address-life-unknown', outcome: 'needs-review'}};
	if (expiresAt === null) return {value: exactly(weights.lasting), finding: {id: 'address-permanent', outcome: 'fail'}};

	const values = {date: new Date(expiresAt).toISOString().slice(0, 10)};
	const life = expiresAt - takenAt;
	if (life <= 0) return {value: exactly(weights.endsWithinMonth), finding: {id: 'address-expired', outcome: 'pass', values}};
	return {value: exactly(worth(life)), finding: {id: 'address-expires', outcome: life > year ? 'fail' : 'pass', values}};
}

const day = 24 * 3_600_000;
const year = weights.year * day;

function worth(life: number): number {
	if (life > year) return weights.lasting;
	return life > weights.month * day ? weights.endsWithinYear : weights.endsWithinMonth;
}
