import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'automattic',
	name: 'Automattic (Tumblr, Gravatar)',
	kind: 'platform',
	website: 'https://automattic.com/',
	hosts: ['automattic.com'],
	sites: ['tumblr', 'gravatar'],
	legalEntity: 'Aut O’Mattic A8C Ireland Ltd.',
	address: ['Grand Canal Dock', '25 Herbert Pl', 'Dublin', 'D02 AY86'],
	email: 'privacypolicyupdates@automattic.com',
	seat: 'ie',
	routes: [
		{right: 'access', url: 'mailto:privacypolicyupdates@automattic.com', verified: true},
		{right: 'erasure', url: 'mailto:privacypolicyupdates@automattic.com', verified: true},
		{right: 'objection', url: 'mailto:privacypolicyupdates@automattic.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/automattic.json',
		},
	],
	checkedOn: '2026-11-22',
};
