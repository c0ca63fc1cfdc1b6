import type {SupervisoryAuthority} from '../../core/records/authority.ts';
import type {Jurisdiction} from '../../core/records/jurisdiction.ts';

const checkedOn = '2026-11-26';

/** Who judges the press by its own code. They order nothing, and data protection authorities hardly judge journalism. In Greece none was found. */
export const pressCouncils: readonly SupervisoryAuthority[] = [
	{
		id: 'de-presserat',
		name: 'Deutscher Presserat',
		jurisdictions: ['de'],
		languages: ['de'],
		website: 'https://www.presserat.de/',
		complaintUrl: 'https://www.presserat.de/beschwerde/online-beschwerde/',
		notes: ['press-code', 'own-form'],
		sources: [{url: 'https://www.presserat.de/beschwerde/online-beschwerde/', says: 'not for blogs and private websites; not anonymous'}],
		checkedOn,
		verified: true,
	},
	{
		id: 'at-presserat',
		name: 'Österreichischer Presserat',
		jurisdictions: ['at'],
		languages: ['de'],
		website: 'https://presserat.at/',
		complaintUrl: 'https://presserat.at/show_content.php?hid=4',
		email: 'info@presserat.at',
		address: ['Franz-Josefs-Kai 27', '1010 Wien'],
		notes: ['press-code', 'waives-court'],
		sources: [
			{url: 'https://presserat.at/show_content.php?sid=11', says: 'a complaint waives the courts; a “Mitteilung” does not'},
			{url: 'https://presserat.at/show_content.php?hid=4'},
		],
		checkedOn,
		verified: true,
	},
	{
		id: 'ch-presserat',
		name: 'Schweizer Presserat',
		jurisdictions: ['ch'],
		languages: ['de', 'fr', 'it'],
		website: 'https://presserat.ch/',
		complaintUrl: 'https://presserat.ch/beschwerde/verfahren',
		email: 'info@presserat.ch',
		address: ['Postfach', '3000 Bern 8'],
		notes: ['press-code', 'press-three-months', 'own-form'],
		sources: [
			{url: 'https://presserat.ch/beschwerde/verfahren', says: 'three months from publication; signed by hand; free for private people'},
		],
		checkedOn,
		verified: true,
	},
	{
		id: 'fr-cdjm',
		name: 'Conseil de déontologie journalistique et de médiation (CDJM)',
		jurisdictions: ['fr'],
		languages: ['fr'],
		website: 'https://cdjm.org/',
		complaintUrl: 'https://cdjm.org/index.php/saisir-le-conseil',
		notes: ['press-code', 'press-three-months', 'own-form'],
		sources: [
			{url: 'https://cdjm.org/index.php/saisir-le-conseil', says: 'free; at most 5,000 characters'},
			{url: 'https://cdjm.org/reglement-interieur/', says: 'three months from publication; from the age of 16'},
		],
		checkedOn,
		verified: true,
	},
	{
		id: 'gb-ipso',
		name: 'Independent Press Standards Organisation (IPSO)',
		jurisdictions: ['gb'],
		languages: ['en'],
		website: 'https://www.ipso.co.uk/',
		complaintUrl: 'https://www.ipso.co.uk/making-a-complaint/',
		notes: ['press-code', 'members-only', 'own-form'],
		sources: [
			{url: 'https://www.ipso.co.uk/making-a-complaint/', says: 'members only; by its form, otherwise by post or e-mail'},
			{url: 'https://www.ipso.co.uk/news-analysis/ipso-blog-how-the-editors-code-protects-children/', says: 'clause 6: children'},
		],
		checkedOn,
		verified: true,
	},
	{
		id: 'it-odg',
		name: 'Ordine dei giornalisti, Consiglio di disciplina territoriale',
		jurisdictions: ['it'],
		languages: ['it'],
		website: 'https://www.odg.it/',
		notes: ['press-code', 'regional-council'],
		sources: [
			{url: 'https://odg.mi.it/consiglio-di-disciplina-territoriale/attivita/', says: 'the council of a region decides on complaints'},
		],
		checkedOn,
		verified: false,
	},
];

export const pressCouncilsFor = (country: Jurisdiction): readonly SupervisoryAuthority[] =>
	pressCouncils.filter(({jurisdictions}) => jurisdictions.includes(country.slice(0, 2)));
