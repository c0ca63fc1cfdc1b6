import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'tiktok',
	name: 'TikTok',
	kind: 'platform',
	website: 'https://www.tiktok.com/',
	hosts: ['www.tiktok.com'],
	sites: ['tiktok'],
	legalEntity: 'TikTok Technology Limited',
	address: ['10 Earlsfort Terrace', 'Dublin', 'D02 T380'],
	seat: 'ie',
	routes: [
		{right: 'access', url: 'https://www.tiktok.com/legal/report/privacy', verified: true},
		{right: 'erasure', url: 'https://www.tiktok.com/legal/report/privacy', verified: true},
		{right: 'objection', url: 'https://www.tiktok.com/legal/report/privacy', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/tiktok.json',
		},
	],
	checkedOn: '2026-11-22',
};
