import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'beenverified',
	name: 'BeenVerified and others',
	kind: 'people-search',
	website: 'https://www.beenverified.com/',
	hosts: ['www.beenverified.com'],
	routes: [
		{
			right: 'opt-out',
			url: 'https://www.beenverified.com/app/optout/search',
			verified: true,
			openTo: ['us'],
		},
	],
	demands: {email: true},
	does: ['record-removed'],
	doesNot: ['source-stays', 'faces-not-covered'],
	sources: [
		{
			url: 'https://github.com/yaelwrites/Big-Ass-Data-Broker-Opt-Out-List',
			says: 'also PeopleLooker, PeopleSmart; one per mailbox (2026-07-26)',
		},
	],
	checkedOn: '2026-11-22',
};
