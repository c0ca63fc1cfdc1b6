import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'snapchat',
	name: 'Snapchat',
	kind: 'platform',
	website: 'https://www.snapchat.com/',
	hosts: ['www.snapchat.com'],
	sites: ['snapchat'],
	legalEntity: 'Snap B.V.',
	address: ['Keizersgracht 165', '1016 DP Amsterdam'],
	email: 'dpo@snap.com',
	seat: 'nl',
	routes: [
		{right: 'access', url: 'mailto:dpo@snap.com', verified: true},
		{right: 'erasure', url: 'mailto:dpo@snap.com', verified: true},
		{right: 'objection', url: 'mailto:dpo@snap.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/snapchat.json',
		},
	],
	checkedOn: '2026-11-22',
};
