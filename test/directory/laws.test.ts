import {describe, expect, it} from 'vitest';
import {eea} from '../../src/core/records/eea.ts';
import {authoritiesFor} from '../../src/directory/authority.ts';
import {findLaw, lawFor, laws} from '../../src/directory/laws.ts';
import {languagesOf, rightsUnder} from '../../src/letters/request-letter.ts';

describe('lawFor', () => {
	it.each([
		['fr', 'gdpr'],
		['de-by', 'gdpr'],
		['is', 'gdpr'],
		['gb', 'uk-gdpr'],
		['ch', 'ch-fadp'],
		['us-ca', 'ccpa'],
		['us-il', 'bipa'],
		['ca', 'pipeda'],
		['ca-on', 'pipeda'],
		['ca-qc', 'quebec-p39-1'],
		['br', 'lgpd'],
		['au', 'au-privacy-act'],
		['us-ny', undefined],
		['xx', undefined],
	] as const)('%s: %s', (jurisdiction, law) => {
		expect(lawFor(jurisdiction)).toBe(law);
	});

	it('covers thirty countries of the EEA', () => {
		expect(eea).toHaveLength(30);
		expect(eea.every(country => lawFor(country) === 'gdpr')).toBe(true);
	});
});

describe.each(laws.map(law => [law.id, law] as const))('%s', (id, law) => {
	it('has a letter for every right it gives', () => {
		expect(findLaw(id)).toBe(law);
		expect(languagesOf(id)).not.toEqual([]);
		for (const right of Object.keys(law.rights)) expect(rightsUnder(id)).toContain(right);
	});

	it('has an authority wherever it applies', () => {
		for (const jurisdiction of law.jurisdictions) expect(authoritiesFor(jurisdiction), jurisdiction).not.toEqual([]);
	});
});
