import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'telegram',
	name: 'Telegram',
	kind: 'platform',
	website: 'https://telegram.org/',
	hosts: ['telegram.org'],
	sites: ['telegram'],
	legalEntity: 'Telegram UK Holdings Ltd.',
	address: ['71–75 Shelton Street', 'Covent Garden', 'London', 'WC2H 9JQ'],
	seat: 'gb',
	routes: [
		{right: 'access', url: 'https://telegram.org/support', verified: true},
		{right: 'erasure', url: 'https://telegram.org/support', verified: true},
		{right: 'objection', url: 'https://telegram.org/support', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/telegram.json',
		},
	],
	checkedOn: '2026-11-22',
};
