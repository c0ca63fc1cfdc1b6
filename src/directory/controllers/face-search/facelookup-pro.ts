import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'facelookup-pro',
	name: 'FaceLookup',
	kind: 'face-search',
	website: 'https://www.facelookup.pro/',
	hosts: ['www.facelookup.pro', 'facelookup.pro'],
	routes: [
		{
			right: 'opt-out',
			url: 'https://www.facelookup.pro/en/blog/remove-yourself-from-face-search',
			verified: true,
		},
	],
	demands: {facePhoto: true, email: true},
	does: ['face-hidden'],
	doesNot: ['source-stays'],
	costs: ['labelled-photo', 'seat-unclear'],
	sources: [{url: 'https://www.facelookup.pro/en/blog/remove-yourself-from-face-search', says: 'page of 2026-07-01'}],
	checkedOn: '2026-11-22',
};
