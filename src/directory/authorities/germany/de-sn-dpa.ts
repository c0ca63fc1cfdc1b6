import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-sn-dpa',
	name: 'Sächsische Datenschutz- und Transparenzbeauftragte',
	jurisdictions: ['de-sn'],
	languages: ['de'],
	website: 'https://www.datenschutz.sachsen.de/',
	complaintUrl: 'https://formulare.datenschutz.sachsen.de/form/provide/53/',
	email: 'post@sdtb.sachsen.de',
	address: ['Postfach 11 01 32', '01330 Dresden', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/desaechsdsb.json',
		},
		{url: 'https://www.datenschutz.sachsen.de/kontakt.html'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
