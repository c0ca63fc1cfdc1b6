import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'imgur',
	name: 'Imgur',
	kind: 'platform',
	website: 'https://imgur.com/',
	hosts: ['imgur.com'],
	sites: ['imgur'],
	legalEntity: 'Imgur',
	address: ['c/o DP-Dock GmbH', 'Ballindamm 39', '20095 Hamburg'],
	addressIn: 'de',
	email: 'privacy@imgur.com',
	seat: 'us-ca',
	routes: [
		{right: 'access', url: 'mailto:privacy@imgur.com', verified: true},
		{right: 'erasure', url: 'mailto:privacy@imgur.com', verified: true},
		{right: 'objection', url: 'mailto:privacy@imgur.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/imgur.json',
		},
	],
	checkedOn: '2026-11-22',
};
