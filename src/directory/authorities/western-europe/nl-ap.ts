import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'nl-ap',
	name: 'Autoriteit Persoonsgegevens',
	shortName: 'AP',
	jurisdictions: ['nl'],
	languages: ['nl'],
	website: 'https://autoriteitpersoonsgegevens.nl/',
	complaintUrl: 'https://autoriteitpersoonsgegevens.nl/nl/meldingsformulier-klachten',
	email: 'info@autoriteitpersoonsgegevens.nl',
	address: ['Postbus 93374', '2509 AJ DEN HAAG', 'The Netherlands'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/nlap.json',
		},
		{url: 'https://autoriteitpersoonsgegevens.nl/en/contact-dutch-dpa/contact-us'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
