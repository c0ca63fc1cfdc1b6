import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'reddit',
	name: 'Reddit',
	kind: 'platform',
	website: 'https://www.reddit.com/',
	hosts: ['www.reddit.com'],
	sites: ['reddit'],
	legalEntity: 'Reddit Netherlands B.V.',
	address: ['Euro Business Center', 'Keizersgracht 62', '1015CS Amsterdam'],
	email: 'redditdatarequests@reddit.com',
	seat: 'nl',
	routes: [
		{right: 'access', url: 'https://www.reddit.com/settings/data-request', verified: true},
		{right: 'access', url: 'mailto:redditdatarequests@reddit.com', verified: true},
		{right: 'erasure', url: 'mailto:redditdatarequests@reddit.com', verified: true},
		{right: 'objection', url: 'mailto:redditdatarequests@reddit.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/reddit.json',
		},
	],
	checkedOn: '2026-11-22',
};
