import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'no-ds',
	name: 'Datatilsynet',
	jurisdictions: ['no'],
	languages: ['no'],
	website: 'https://www.datatilsynet.no/',
	email: 'postkasse@datatilsynet.no',
	address: ['Postboks 458 Sentrum', '0105 Oslo', 'Norway'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/nods.json',
		},
		{url: 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
