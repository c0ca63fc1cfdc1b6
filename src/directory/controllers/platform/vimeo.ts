import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'vimeo',
	name: 'Vimeo',
	kind: 'platform',
	website: 'https://vimeo.com/',
	hosts: ['vimeo.com'],
	sites: ['vimeo'],
	legalEntity: 'Vimeo, Inc.',
	address: ['555 West 18th Street', 'New York, NY 10011'],
	email: 'privacy@vimeo.com',
	seat: 'us-ny',
	routes: [
		{right: 'access', url: 'mailto:privacy@vimeo.com', verified: true},
		{right: 'erasure', url: 'mailto:privacy@vimeo.com', verified: true},
		{right: 'objection', url: 'mailto:privacy@vimeo.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/vimeo.json',
		},
	],
	checkedOn: '2026-11-22',
};
