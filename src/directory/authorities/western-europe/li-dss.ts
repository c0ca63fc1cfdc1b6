import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'li-dss',
	name: 'Datenschutzstelle (DSS) Fürstentum Liechtenstein',
	jurisdictions: ['li'],
	languages: ['de'],
	website: 'https://www.datenschutzstelle.li/',
	email: 'info.dss@llv.li',
	address: ['Städtle 38', 'Postfach 684', '9490 Vaduz', 'Liechtenstein'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/lidss.json',
		},
		{url: 'https://www.datenschutzstelle.li/impressum'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
