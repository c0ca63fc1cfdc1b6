import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-bb-dpa',
	name: 'Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg',
	jurisdictions: ['de-bb'],
	languages: ['de'],
	website: 'https://www.lda.brandenburg.de/',
	complaintUrl: 'https://www.lda.brandenburg.de/lda/de/service/formulare-und-musterschreiben/beschwerdeformular/',
	email: 'poststelle@lda.brandenburg.de',
	address: ['Stahnsdorfer Damm 77', '14532 Kleinmachnow', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/debralda.json',
		},
		{url: 'https://www.lda.brandenburg.de/lda/de/ueber-uns/kontakt/'},
		{url: 'https://www.lda.brandenburg.de/lda/de/ueber-uns/kontakt/pgp-schluessel/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
