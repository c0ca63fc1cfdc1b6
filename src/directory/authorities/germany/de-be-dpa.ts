import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-be-dpa',
	name: 'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
	jurisdictions: ['de-be'],
	languages: ['de'],
	website: 'https://www.datenschutz-berlin.de/',
	complaintUrl: 'https://kontakt.datenschutz-berlin.de/',
	email: 'mailbox@datenschutz-berlin.de',
	address: ['Alt-Moabit 59-61', '10555 Berlin', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/deberlbdi.json',
		},
		{url: 'https://www.datenschutz-berlin.de/ueber-uns/kontakt/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
