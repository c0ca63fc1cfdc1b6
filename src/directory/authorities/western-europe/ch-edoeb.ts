import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'ch-edoeb',
	name: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter',
	shortName: 'EDÖB',
	jurisdictions: ['ch'],
	languages: ['de', 'fr', 'it'],
	website: 'https://www.edoeb.admin.ch/',
	complaintUrl: 'https://www.edoeb.admin.ch/de/anzeige-einreichen',
	address: ['Feldeggweg 1', '3003 Bern', 'Schweiz'],
	firstContact: 'recommended',
	notes: ['report-not-complaint'],
	sources: [
		{
			url: 'https://www.edoeb.admin.ch/de/anzeige-einreichen',
			says: 'what a report can do; the controller first; a court for one’s own rights',
		},
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/chedoeb.json',
		},
		{url: 'https://www.edoeb.admin.ch/edoeb/de/home/der-edoeb/kontakt.html'},
		{url: 'https://www.edoeb.admin.ch/edoeb/de/home/der-edoeb/kontakt/adresse.html'},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
