import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-hh-dpa',
	name: 'Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit',
	shortName: 'HmbBfDI',
	jurisdictions: ['de-hh'],
	languages: ['de'],
	website: 'https://datenschutz-hamburg.de/',
	complaintUrl: 'https://datenschutz-hamburg.de/beschwerde/',
	email: 'mailbox@datenschutz.hamburg.de',
	address: ['Ludwig-Erhard-Str 22', '7. OG', '20459 Hamburg', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/dehmbbfdi.json',
		},
		{url: 'https://datenschutz-hamburg.de/pages/dienststelle/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
