import type {Controller} from '../../../core/records/controller.ts';
import {eea} from '../../../core/records/eea.ts';

/** Delists addresses; the page itself stays. The outdated-content tool works only once the picture is gone at its source. */
export const controller: Controller = {
	id: 'google-search',
	name: 'Google Search and Images',
	kind: 'image-search',
	website: 'https://www.google.com/',
	hosts: ['www.google.com', 'reportcontent.google.com', 'search.google.com', 'support.google.com'],
	legalEntity: 'Google LLC',
	address: ['1600 Amphitheatre Parkway', 'Mountain View, CA 94043'],
	email: 'data-access-requests@google.com',
	seat: 'us-ca',
	routes: [
		{
			right: 'objection',
			url: 'https://reportcontent.google.com/forms/rtbf',
			verified: true,
			openTo: [...eea, 'ch', 'gb'],
		},
		{
			right: 'erasure',
			url: 'https://search.google.com/search-console/remove-outdated-content',
			verified: true,
		},
		{right: 'erasure', url: 'https://support.google.com/websearch/troubleshooter/3111061', verified: true},
		{right: 'access', url: 'mailto:data-access-requests@google.com', verified: true},
	],
	does: ['address-delisted'],
	doesNot: ['source-stays'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/google.json',
			says: 'address and mailbox',
		},
		{url: 'https://support.google.com/websearch/answer/12719076'},
		{url: 'https://github.com/yaelwrites/Big-Ass-Data-Broker-Opt-Out-List', says: '2026-07-26'},
	],
	checkedOn: '2026-11-22',
};
