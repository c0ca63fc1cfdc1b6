import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'strava',
	name: 'Strava',
	kind: 'platform',
	website: 'https://www.strava.com/',
	hosts: ['www.strava.com'],
	sites: ['strava'],
	legalEntity: 'Strava, Inc.',
	address: ['208 Utah Street', 'San Francisco CA 94103'],
	email: 'dpo@strava.com',
	seat: 'us-ca',
	routes: [
		{right: 'access', url: 'mailto:dpo@strava.com', verified: true},
		{right: 'erasure', url: 'mailto:dpo@strava.com', verified: true},
		{right: 'objection', url: 'mailto:dpo@strava.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/strava.json',
		},
	],
	checkedOn: '2026-11-22',
};
