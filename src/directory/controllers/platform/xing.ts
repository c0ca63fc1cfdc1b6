import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'xing',
	name: 'XING',
	kind: 'platform',
	website: 'https://www.xing.com/',
	hosts: ['www.xing.com'],
	sites: ['xing'],
	legalEntity: 'NEW WORK SE',
	address: ['Am Strandkai 1', '20457 Hamburg'],
	email: 'info@xing.com',
	seat: 'de',
	routes: [
		{right: 'access', url: 'https://www.xing.com/support/contact/security/data_protection', verified: true},
		{right: 'access', url: 'mailto:info@xing.com', verified: true},
		{
			right: 'erasure',
			url: 'https://www.xing.com/support/contact/security/data_protection',
			verified: true,
		},
		{right: 'erasure', url: 'mailto:info@xing.com', verified: true},
		{
			right: 'objection',
			url: 'https://www.xing.com/support/contact/security/data_protection',
			verified: true,
		},
		{right: 'objection', url: 'mailto:info@xing.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/xing.json',
		},
	],
	checkedOn: '2026-11-22',
};
