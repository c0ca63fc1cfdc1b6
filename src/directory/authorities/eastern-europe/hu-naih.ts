import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'hu-naih',
	name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
	jurisdictions: ['hu'],
	languages: ['hu'],
	website: 'https://www.naih.hu/',
	email: 'ugyfelszolgalat@naih.hu',
	address: ['Budapest', 'Pf.: 9.', '1363', 'Hungary'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/hunaih.json',
		},
		{url: 'https://naih.hu/ugyfelszolgalat-kapcsolat'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
