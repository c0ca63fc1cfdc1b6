import type {Controller} from '../../../core/records/controller.ts';
import {eea} from '../../../core/records/eea.ts';

/** Also feeds the results of DuckDuckGo, Ecosia and Yahoo. */
export const controller: Controller = {
	id: 'bing',
	name: 'Bing',
	kind: 'image-search',
	website: 'https://www.bing.com/',
	hosts: ['www.bing.com', 'www.microsoft.com'],
	legalEntity: 'Microsoft Ireland Operations Ltd.',
	address: ['One Microsoft Place', 'South County Business Park', 'Leopardstown, Dublin 18'],
	seat: 'ie',
	routes: [
		{
			right: 'objection',
			url: 'https://www.bing.com/webmaster/tools/eu-privacy-request',
			verified: true,
			openTo: [...eea, 'ch', 'gb'],
		},
		{right: 'erasure', url: 'https://www.microsoft.com/en-ca/concern/bing', verified: true},
	],
	does: ['address-delisted'],
	doesNot: ['source-stays'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/microsoft.json',
			says: 'address',
		},
		{url: 'https://github.com/yaelwrites/Big-Ass-Data-Broker-Opt-Out-List', says: '2026-07-26'},
	],
	checkedOn: '2026-11-22',
};
