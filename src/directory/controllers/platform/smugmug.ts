import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'smugmug',
	name: 'SmugMug (Flickr)',
	kind: 'platform',
	website: 'https://www.smugmug.com/',
	hosts: ['www.smugmug.com'],
	sites: ['flickr', 'smugmug'],
	legalEntity: 'SmugMug Inc.',
	address: ['Suite 200', '67 E Evelyn Avenue', 'Mountain View, CA 94041'],
	email: 'help@smugmug.com',
	seat: 'us-ca',
	routes: [
		{right: 'access', url: 'mailto:help@smugmug.com', verified: true},
		{right: 'erasure', url: 'mailto:help@smugmug.com', verified: true},
		{right: 'objection', url: 'mailto:help@smugmug.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/smugmug.json',
		},
	],
	checkedOn: '2026-11-22',
};
