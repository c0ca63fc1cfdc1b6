import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'google',
	name: 'Google (YouTube, Photos)',
	kind: 'platform',
	website: 'https://www.google.com/',
	hosts: ['www.google.com', 'takeout.google.com'],
	sites: ['youtube', 'googlephotos'],
	legalEntity: 'Google LLC',
	address: ['1600 Amphitheatre Pkwy', 'Mountain View, CA 94043'],
	email: 'data-access-requests@google.com',
	seat: 'us-ca',
	routes: [
		{right: 'access', url: 'https://takeout.google.com/', verified: true},
		{right: 'access', url: 'mailto:data-access-requests@google.com', verified: true},
		{right: 'erasure', url: 'mailto:data-access-requests@google.com', verified: true},
		{right: 'objection', url: 'mailto:data-access-requests@google.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/google.json',
		},
	],
	checkedOn: '2026-11-22',
};
