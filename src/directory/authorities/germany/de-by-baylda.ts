import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-by-baylda',
	name: 'Bayerisches Landesamt für Datenschutzaufsicht (BayLDA)',
	shortName: 'BayLDA',
	jurisdictions: ['de-by'],
	languages: ['de'],
	website: 'https://www.lda.bayern.de/de/index.html',
	complaintUrl: 'https://www.lda.bayern.de/de/beschwerde.html',
	email: 'poststelle@lda.bayern.de',
	address: ['Postfach 1349', '91504 Ansbach', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/debaylda.json',
		},
		{url: 'https://www.lda.bayern.de/de/kontakt.html'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
