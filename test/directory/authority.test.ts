import {describe, expect, it} from 'vitest';
import {eea} from '../../src/core/records/eea.ts';
import {authorities, authoritiesFor, findAuthority, organisations, organisationsFor} from '../../src/directory/authority.ts';
import {timeline} from '../../src/engines/timeline.ts';

const files = Object.keys(import.meta.glob('../../src/directory/authorities/*/*.ts'));

describe.each(authorities.map(authority => [authority.id, authority] as const))('%s', (id, authority) => {
	it('is found under its id, which is also the name of its file', () => {
		expect(findAuthority(id)).toBe(authority);
		expect(files.filter(file => file.endsWith(`/${id}.ts`))).toHaveLength(1);
	});

	it('has https links, and says in which languages it works', () => {
		for (const url of [authority.website, authority.complaintUrl ?? authority.website])
			expect(new URL(url)).toMatchObject({protocol: 'https:', username: '', port: ''});
		expect(authority.languages.every(language => /^[a-z]{2}$/.test(language))).toBe(true);
		expect(authority.languages.length).toBeGreaterThan(0);
	});

	it('names its sources', () => {
		expect(authority.sources.length).toBeGreaterThan(0);
	});
});

describe('authoritiesFor', () => {
	const laender = ['bw', 'by', 'be', 'bb', 'hb', 'hh', 'he', 'mv', 'ni', 'nw', 'rp', 'sl', 'sn', 'st', 'sh', 'th'];

	it.each([...eea, 'gb', 'ch', 'ca', 'ca-qc', 'au', 'us-ca', 'us-il', 'br', ...laender.map(land => `de-${land}`)])(
		'has one for %s',
		jurisdiction => {
			expect(authoritiesFor(jurisdiction)).not.toEqual([]);
		},
	);

	it('lets a reader in Germany choose among sixteen Länder', () => {
		expect(authoritiesFor('de')).toHaveLength(16);
		expect(authoritiesFor('de-by').map(({shortName}) => shortName)).toEqual(['BayLDA']);
	});

	it('falls back to the country', () => {
		expect(authoritiesFor('ca-on').map(({id}) => id)).toEqual(['ca-opc']);
		expect(authoritiesFor('fr-75').map(({id}) => id)).toEqual(['fr-cnil']);
	});

	it('has none where there is no record', () => {
		expect(authoritiesFor('xx')).toEqual([]);
		expect(authoritiesFor('us-ny')).toEqual([]);
	});

	it('says where a request to the controller has to come first', () => {
		const first = (id: string) => findAuthority(id)?.firstContact;
		expect(['fr-cnil', 'at-dsb', 'gr-dpa', 'gb-ico', 'it-gpdp'].map(first)).toEqual([
			'required',
			'required',
			'required',
			'normally-required',
			'recommended',
		]);
	});

	it('does not offer the mailbox in Italy that only takes certified mail', () => {
		expect(findAuthority('it-gpdp')).toMatchObject({notes: ['certified-mail-only', 'signature-needs-identity']});
		expect(findAuthority('it-gpdp')?.email).toBeUndefined();
	});
});

describe('organisations', () => {
	it('cite only decisions on record', () => {
		const decisions = new Set(timeline.map(({id}) => id));
		expect(organisations.flatMap(({cases = []}) => cases).filter(id => !decisions.has(id))).toEqual([]);
	});

	it('from the reader’s own country come first', () => {
		expect(organisationsFor('gb', false)[0]?.country).toBe('gb');
		expect(organisationsFor('fr', true).map(({country}) => country)).toContain('eu');
		expect(organisationsFor('us-ca', false).map(({country}) => country)).not.toContain('eu');
	});

	it('lead over https', () => {
		for (const {website, helpPage = website} of organisations)
			expect([new URL(website).protocol, new URL(helpPage).protocol]).toEqual(['https:', 'https:']);
	});
});
