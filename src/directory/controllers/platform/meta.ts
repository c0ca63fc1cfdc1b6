import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'meta',
	name: 'Meta (Facebook, Instagram, Threads)',
	kind: 'platform',
	website: 'https://www.facebook.com/',
	hosts: ['www.facebook.com'],
	sites: ['facebook', 'instagram', 'threads'],
	legalEntity: 'Meta Platforms Ireland Limited',
	address: ['4 Grand Canal Square', 'Grand Canal Harbour', 'Dublin 2'],
	seat: 'ie',
	routes: [
		{right: 'access', url: 'https://www.facebook.com/help/contact/540977946302970', verified: true},
		{right: 'erasure', url: 'https://www.facebook.com/help/contact/540977946302970', verified: true},
		{right: 'objection', url: 'https://www.facebook.com/help/contact/540977946302970', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/facebook.json',
		},
	],
	checkedOn: '2026-11-22',
};
