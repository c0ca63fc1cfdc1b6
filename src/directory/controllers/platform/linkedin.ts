import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'linkedin',
	name: 'LinkedIn',
	kind: 'platform',
	website: 'https://www.linkedin.com/',
	hosts: ['www.linkedin.com'],
	sites: ['linkedin'],
	legalEntity: 'LinkedIn Ireland Unlimited Company',
	address: ['Wilton Plaza', 'Wilton Place', 'Dublin 2'],
	seat: 'ie',
	routes: [
		{right: 'access', url: 'https://www.linkedin.com/help/linkedin/ask/ppq', verified: true},
		{right: 'erasure', url: 'https://www.linkedin.com/help/linkedin/ask/ppq', verified: true},
		{right: 'objection', url: 'https://www.linkedin.com/help/linkedin/ask/ppq', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/linkedin.json',
		},
	],
	checkedOn: '2026-11-22',
};
