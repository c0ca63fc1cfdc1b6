import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'cz-cuooz',
	name: 'Úřad pro ochranu osobních údajů',
	jurisdictions: ['cz'],
	languages: ['cs'],
	website: 'https://www.uoou.cz/',
	email: 'posta@uoou.cz',
	address: ['Pplk. Sochora 27', '170 00 Praha 7', 'Czech Republic'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/czcuooz.json',
		},
		{url: 'https://www.uoou.cz/vismo/o_utvar.asp?id_org=200156&id_u=10'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
