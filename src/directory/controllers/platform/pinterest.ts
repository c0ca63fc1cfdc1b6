import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'pinterest',
	name: 'Pinterest',
	kind: 'platform',
	website: 'https://www.pinterest.com/',
	hosts: ['www.pinterest.com', 'help.pinterest.com'],
	sites: ['pinterest'],
	legalEntity: 'Pinterest Europe Ltd.',
	address: ['Palmerston House', '2nd Floor', 'Fenian Street', 'Dublin 2'],
	email: 'privacy-support@pinterest.com',
	seat: 'ie',
	routes: [
		{right: 'access', url: 'https://help.pinterest.com/en/contact', verified: true},
		{right: 'access', url: 'mailto:privacy-support@pinterest.com', verified: true},
		{right: 'erasure', url: 'https://help.pinterest.com/en/contact', verified: true},
		{right: 'erasure', url: 'mailto:privacy-support@pinterest.com', verified: true},
		{right: 'objection', url: 'https://help.pinterest.com/en/contact', verified: true},
		{right: 'objection', url: 'mailto:privacy-support@pinterest.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/pinterest.json',
		},
	],
	checkedOn: '2026-11-22',
};
