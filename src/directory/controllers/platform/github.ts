import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'github',
	name: 'GitHub',
	kind: 'platform',
	website: 'https://github.com/',
	hosts: ['github.com'],
	sites: ['github'],
	legalEntity: 'GitHub, Inc.',
	address: ['88 Colin P Kelly Jr St', 'San Francisco, CA 94107'],
	email: 'privacy@github.com',
	seat: 'us-ca',
	routes: [
		{right: 'access', url: 'mailto:privacy@github.com', verified: true},
		{right: 'erasure', url: 'mailto:privacy@github.com', verified: true},
		{right: 'objection', url: 'mailto:privacy@github.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/github.json',
		},
	],
	checkedOn: '2026-11-22',
};
