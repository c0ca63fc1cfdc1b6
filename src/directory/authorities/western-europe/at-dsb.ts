import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'at-dsb',
	name: 'Österreichische Datenschutzbehörde',
	shortName: 'DSB',
	jurisdictions: ['at'],
	languages: ['de'],
	website: 'https://www.dsb.gv.at/',
	complaintUrl: 'https://dsb.gv.at/ueber-die-datenschutzbehoerde/beschwerdeverfahren',
	email: 'dsb@dsb.gv.at',
	address: ['Barichgasse 40-42', '1030 Wien', 'Österreich'],
	firstContact: 'required',
	notes: ['attach-request', 'attach-answer', 'within-a-year'],
	sources: [
		{url: 'https://dsb.gv.at/ueber-die-datenschutzbehoerde/beschwerdeverfahren'},
		{
			url: 'https://www.ombudsstelle.at/datenschutzrecht/verletzung-des-datenschutzrechts/wie-bringe-ich-eine-beschwerde-bei-der-datenschutzbehoerde-ein/',
		},
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/atdsb.json',
		},
		{url: 'https://www.dsb.gv.at/kontakt'},
		{url: 'https://www.dsb.gv.at/Eingabeformular-online/Eingabeformular-online.html'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
