import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'twitch',
	name: 'Twitch',
	kind: 'platform',
	website: 'https://www.twitch.tv/',
	hosts: ['www.twitch.tv'],
	sites: ['twitch'],
	legalEntity: 'Twitch UK Limited',
	address: ['1 New Oxford Street', 'London', 'WC1A 1BA'],
	email: 'privacy@twitch.tv',
	seat: 'gb',
	routes: [
		{right: 'access', url: 'mailto:privacy@twitch.tv', verified: true},
		{right: 'erasure', url: 'mailto:privacy@twitch.tv', verified: true},
		{right: 'objection', url: 'mailto:privacy@twitch.tv', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/twitch.json',
		},
	],
	checkedOn: '2026-11-22',
};
