import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'soundcloud',
	name: 'SoundCloud',
	kind: 'platform',
	website: 'https://soundcloud.com/',
	hosts: ['soundcloud.com'],
	sites: ['soundcloud'],
	legalEntity: 'SoundCloud Limited',
	address: ['Rheinsberger Straße 76 – 77', '10115 Berlin'],
	email: 'dataprotection@soundcloud.com',
	seat: 'de',
	routes: [
		{right: 'access', url: 'mailto:dataprotection@soundcloud.com', verified: true},
		{right: 'erasure', url: 'mailto:dataprotection@soundcloud.com', verified: true},
		{right: 'objection', url: 'mailto:dataprotection@soundcloud.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/soundcloud.json',
		},
	],
	checkedOn: '2026-11-22',
};
