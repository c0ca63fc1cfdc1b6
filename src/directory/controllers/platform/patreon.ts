import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'patreon',
	name: 'Patreon',
	kind: 'platform',
	website: 'https://www.patreon.com/',
	hosts: ['www.patreon.com'],
	sites: ['patreon'],
	legalEntity: 'Patreon Ireland Limited',
	address: ['Suite 3', 'One Earlsfort Center', 'Lower Hatch Street', 'Dublin 2'],
	email: 'privacy@patreon.com',
	seat: 'ie',
	routes: [
		{right: 'access', url: 'mailto:privacy@patreon.com', verified: true},
		{right: 'erasure', url: 'mailto:privacy@patreon.com', verified: true},
		{right: 'objection', url: 'mailto:privacy@patreon.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/patreon.json',
		},
	],
	checkedOn: '2026-11-22',
};
