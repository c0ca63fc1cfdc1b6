import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'sk-unoou',
	name: 'Úrad na ochranu osobných údajov Slovenskej republiky',
	jurisdictions: ['sk'],
	languages: ['sk'],
	website: 'https://dataprotection.gov.sk/uoou/',
	email: 'statny.dozor@pdp.gov.sk',
	address: ['Hraničná 12', '820 07 Bratislava 27', 'Slovakia'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/skunoou.json',
		},
		{url: 'https://dataprotection.gov.sk/uoou/node/148'},
		{url: 'https://dataprotection.gov.sk/uoou/en/content/contact'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
