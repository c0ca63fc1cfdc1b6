import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'pipl',
	name: 'Pipl',
	kind: 'people-search',
	website: 'https://pipl.com/',
	hosts: ['pipl.com'],
	routes: [{right: 'erasure', url: 'https://pipl.com/personal-information-removal-request', verified: false}],
	doesNot: ['source-stays', 'faces-not-covered'],
	costs: ['demands-unknown'],
	sources: [
		{
			url: 'https://github.com/yaelwrites/Big-Ass-Data-Broker-Opt-Out-List',
			says: 'route found in two public lists',
		},
	],
	checkedOn: '2026-11-22',
};
