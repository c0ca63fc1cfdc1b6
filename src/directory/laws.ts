import {eea} from '../core/records/eea.ts';
import type {Jurisdiction} from '../core/records/jurisdiction.ts';
import type {Law, LawId} from '../core/records/law.ts';
import type {Right} from '../core/records/route.ts';
import {usStateActs} from './us-state-acts.ts';

const gdprRights: Readonly<Partial<Record<Right, string>>> = {access: '15', erasure: '17', restriction: '18', objection: '21(1)'};

/** The laws that letters are written under, each with the sections it gives a right by. */
export const laws: readonly Law[] = [
	...usStateActs.map(
		({id, name, citation, rights, appeal, sources, checkedOn, verified}): Law => ({
			id,
			name: `${name}, ${citation}`,
			jurisdictions: [id],
			rights,
			...(appeal !== undefined && {complaint: appeal}),
			sources,
			checkedOn,
			verified,
		}),
	),
	{
		id: 'gdpr',
		name: 'General Data Protection Regulation (EU) 2016/679',
		jurisdictions: eea,
		rights: gdprRights,
		complaint: '77',
		sources: [{url: 'https://gdprhub.eu/index.php?title=Article_12_GDPR'}],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'uk-gdpr',
		name: 'UK GDPR and Data Protection Act 2018',
		jurisdictions: ['gb'],
		rights: gdprRights,
		complaint: 'DPA 2018 s. 165',
		sources: [
			{url: 'https://www.legislation.gov.uk/eur/2016/679/chapter/III/section/1/data.html', says: 'the period moved to Art. 12A'},
			{url: 'https://www.ashfords.co.uk/insights/articles/the-data-use-and-access-act-changes-for-data-subject-access-requests'},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		id: 'uk-dpa-part-3',
		name: 'Data Protection Act 2018, Part 3 (police)',
		jurisdictions: ['gb'],
		rights: {access: '45'},
		complaint: 'DPA 2018 s. 165',
		sources: [{url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45?view=plain'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		id: 'ch-fadp',
		name: 'Federal Act on Data Protection (FADP)',
		jurisdictions: ['ch'],
		rights: {access: '25', objection: '30', erasure: '32'},
		sources: [{url: 'https://lawbrary.ch/law/art/DSG-v2023.09-en-art-25'}, {url: 'https://datenrecht.ch/en/gesetzestexte/ndsg-en/'}],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		id: 'ccpa',
		name: 'California Consumer Privacy Act as amended (CCPA/CPRA)',
		jurisdictions: ['us-ca'],
		rights: {access: '1798.110, 1798.115', erasure: '1798.105, 1798.99.86', 'opt-out': '1798.120, 1798.121'},
		sources: [
			{url: 'https://www.clearview.ai/state-information-and-rights'},
			{url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7026'},
			{
				url: 'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page94.html',
				says: '11 CCR 7060(b): no verification for an opt-out',
			},
			{
				url: 'https://digitalpolicyalert.org/event/35654-implementation-of-data-broker-deletion-processing-and-access-obligations-under-civil-code-section-17989986cd-as-enacted-by-senate-bill-362-delete-act',
				says: '1798.99.86(c)-(d), since 1 August 2026',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		id: 'bipa',
		name: 'Biometric Information Privacy Act, 740 ILCS 14',
		jurisdictions: ['us-il'],
		rights: {erasure: '15(a)', 'opt-out': '15(b)-(d)'},
		sources: [
			{url: 'https://ilga.gov/legislation/ilcs/fulltext?DocName=074000140K15', says: 'section 15'},
			{url: 'https://beta.ilga.gov/ftp/legislation/104/HB/10400HB2838.htm', says: 'section 10: photographs are no biometric identifiers'},
			{url: 'https://beta.ilga.gov/legislation/publicacts/fulltext.asp?GA=103&Name=103-0769', says: 'amendment of 2 August 2024'},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		id: 'pipeda',
		name: 'Personal Information Protection and Electronic Documents Act (PIPEDA)',
		jurisdictions: ['ca'],
		rights: {access: 's. 8, Sch. 1 4.9', objection: 'Sch. 1 4.3', erasure: 'Sch. 1 4.5'},
		sources: [
			{
				url: 'https://priv.gc.ca/en/privacy-topics/privacy-laws-in-canada/the-personal-information-protection-and-electronic-documents-act-pipeda/pipeda-compliance-help/pipeda-interpretation-bulletins/interpretations_05_access',
			},
			{url: 'https://proteuscyber.com/privacy-database/tag/pipeda/consent', says: 'clause 4.3 of Schedule 1'},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
	{
		id: 'quebec-p39-1',
		name: 'Act respecting the protection of personal information in the private sector, CQLR c. P-39.1',
		jurisdictions: ['ca-qc'],
		rights: {access: '27', erasure: '28', objection: '28.1'},
		sources: [
			{url: 'https://legisquebec.gouv.qc.ca/en/document/cs/P-39.1/20230922'},
			{
				url: 'https://www.tresor.gouv.qc.ca/ressources-informationnelles/cadre-normatif-de-gestion-des-ressources-informationnelles/loi-concernant-le-cadre-juridique-des-technologies-de-linformation/loi-annotee-par-article/loi-annotee-par-article-article-44/',
				says: 'C-1.1, section 44: no biometric verification without express consent',
			},
			{
				url: 'https://www.droit-inc.com/article38741-Biometrie-au-Quebec-reforme-risques-et-mitigation',
				says: 'C-1.1, sections 44 and 45 as amended: disclosure to the Commission',
			},
		],
		checkedOn: '2026-11-25',
		verified: true,
	},
	{
		id: 'lgpd',
		name: 'Lei Geral de Proteção de Dados, Lei 13.709/2018',
		jurisdictions: ['br'],
		rights: {access: '18 I-II, 19', erasure: '18 IV, VI', objection: '18 § 2'},
		complaint: '18 § 1',
		sources: [{url: 'https://lgpd-brazil.info/chapter_03/article_19'}, {url: 'https://privacyhub.com.br/lgpd?article=155'}],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'au-privacy-act',
		name: 'Privacy Act 1988 (Cth)',
		jurisdictions: ['au'],
		rights: {access: 'APP 12', objection: 'APP 3.3', erasure: 'APP 11.2'},
		sources: [
			{url: 'https://oaic.gov.au/newsroom/statement-on-clearview-ai'},
			{url: 'https://www.dundaslawyers.com.au/what-should-app-entities-include-in-a-data-destruction-policy/', says: 'APP 11.2'},
		],
		checkedOn: '2026-11-23',
		verified: true,
	},
];

export const findLaw = (id: LawId): Law | undefined => laws.find(law => law.id === id);

/** The law for a letter to a company: that of the place itself, then that of its country. Police requests have their own law. */
export function lawFor(jurisdiction: Jurisdiction): LawId | undefined {
	const [country] = jurisdiction.split('-');
	const civil = laws.filter(({id}) => id !== 'uk-dpa-part-3');
	return [jurisdiction, country].flatMap(place => civil.filter(({jurisdictions}) => jurisdictions.some(each => each === place)))[0]?.id;
}
