import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'se-di',
	name: 'Integritetsskyddsmyndigheten',
	shortName: 'IMY',
	jurisdictions: ['se'],
	languages: ['sv'],
	website: 'https://www.imy.se/',
	email: 'imy@imy.se',
	address: ['Box 8114', '104 20 Stockholm', 'Sweden'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/sedi.json',
		},
		{url: 'https://www.imy.se/om-oss/kontakta-oss/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
