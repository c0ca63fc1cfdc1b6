import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'si-iprs',
	name: 'Informacijski pooblaščenec',
	jurisdictions: ['si'],
	languages: ['sl'],
	website: 'https://www.ip-rs.si/',
	email: 'gp.ip@ip-rs.si',
	address: ['Dunajska cesta 22', '1000 Ljubljana', 'Slovenia'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/siiprs.json',
		},
		{url: 'https://www.ip-rs.si/en/about/about/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
