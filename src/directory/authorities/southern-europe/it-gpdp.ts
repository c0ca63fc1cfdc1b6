import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'it-gpdp',
	name: 'Garante per la protezione dei dati personali',
	shortName: 'Garante',
	jurisdictions: ['it'],
	languages: ['it'],
	website: 'https://www.garanteprivacy.it/',
	complaintUrl: 'https://www.garanteprivacy.it/home/diritti/come-agire-per-tutelare-i-tuoi-dati-personali',
	address: ['Piazza Venezia 11', '00187 Roma', 'Italia'],
	firstContact: 'recommended',
	notes: ['certified-mail-only', 'signature-needs-identity'],
	sources: [
		{
			url: 'https://ntplusdiritto.ilsole24ore.com/art/segnalazioni-e-reclami-garante-privacy-detta-istruzioni-AEBoqjQC',
		},
		{url: 'https://www.e-glossa.it/wiki/decreto_legislativo_del_2003_numero_196_art._142.aspx'},
		{url: 'https://it.scribd.com/document/452917357/Modello-di-reclamo'},
		{url: 'https://studioares.net/blog/privacysegn'},
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/itgpdp.json',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
