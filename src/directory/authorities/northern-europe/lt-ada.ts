import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'lt-ada',
	name: 'Valstybinė duomenų apsaugos inspekcija',
	jurisdictions: ['lt'],
	languages: ['lt'],
	website: 'https://vdai.lrv.lt/',
	email: 'ada@ada.lt',
	address: ['L. Sapiegos str. 17', '10312 Vilnius', 'Lithuania'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/ltada.json',
		},
		{url: 'https://vdai.lrv.lt/en/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
