import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-ni-dpa',
	name: 'Der Landesbeauftragte für den Datenschutz Niedersachsen',
	jurisdictions: ['de-ni'],
	languages: ['de'],
	website: 'https://lfd.niedersachsen.de/startseite/',
	complaintUrl: 'https://www.navo.niedersachsen.de/navo2/portal/csend/8915/fileget/dsbeschwerdeformular.html',
	email: 'poststelle@lfd.niedersachsen.de',
	address: ['Postfach 221', '30002 Hannover', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/dendslfd.json',
		},
		{url: 'https://lfd.niedersachsen.de/wir_ueber_uns/so_erreichen_sie_uns/so-erreichen-sie-uns-56182.html'},
		{
			url: 'https://lfd.niedersachsen.de/wir_ueber_uns/hinweis_zur_eroeffnung_zugangs_elektronischer_kommunikation/hinweis-zur-eroeffnung-des-zugangs-elektronischer-kommunikation-56046.html',
		},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
