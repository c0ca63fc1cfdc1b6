import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'x',
	name: 'X',
	kind: 'platform',
	website: 'https://x.com/',
	hosts: ['x.com', 'help.x.com'],
	sites: ['x'],
	legalEntity: 'Twitter International Unlimited Company',
	address: ['One Cumberland Place', 'Fenian Street', 'Dublin 2', 'D02 AX07'],
	seat: 'ie',
	routes: [
		{right: 'access', url: 'https://help.x.com/forms/privacy', verified: true},
		{right: 'erasure', url: 'https://help.x.com/forms/privacy', verified: true},
		{right: 'objection', url: 'https://help.x.com/forms/privacy', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/twitter.json',
		},
	],
	checkedOn: '2026-11-22',
};
