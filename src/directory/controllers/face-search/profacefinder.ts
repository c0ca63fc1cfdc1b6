import type {Controller} from '../../../core/records/controller.ts';

/** Says that it keeps no lasting index: ask first where its pictures come from, and attach none. */
export const controller: Controller = {
	id: 'profacefinder',
	name: 'ProFaceFinder',
	kind: 'face-search',
	website: 'https://profacefinder.com/',
	hosts: ['profacefinder.com'],
	email: 'support@profacefinder.com',
	routes: [{right: 'access', url: 'mailto:support@profacefinder.com', verified: true}],
	doesNot: ['source-stays'],
	costs: ['demands-unknown', 'seat-unclear'],
	sources: [
		{
			url: 'https://profacefinder.com/privacy-policy',
			says: 'policy of 2025-10-19: claims to keep no lasting index',
		},
	],
	checkedOn: '2026-11-22',
};
