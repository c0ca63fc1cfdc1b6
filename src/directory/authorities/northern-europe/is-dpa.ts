import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'is-dpa',
	name: 'Persónuvernd',
	jurisdictions: ['is'],
	languages: ['is'],
	website: 'https://www.personuvernd.is/',
	email: 'postur@personuvernd.is',
	address: ['Rauðarárstígur 10', '105 Reykjavík', 'Iceland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/isdpa.json',
		},
		{url: 'https://www.personuvernd.is/information-in-english/about-us/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
