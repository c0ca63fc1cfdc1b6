import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'ee-aki',
	name: 'Andmekaitse Inspektsioon',
	jurisdictions: ['ee'],
	languages: ['et'],
	website: 'https://www.aki.ee/',
	email: 'info@aki.ee',
	address: ['39 Tatari St.', '10134 Tallinn', 'Estonia'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/eeaki.json',
		},
		{url: 'https://www.aki.ee/en/contacts'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
