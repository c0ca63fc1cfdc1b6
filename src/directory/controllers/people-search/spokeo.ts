import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'spokeo',
	name: 'Spokeo',
	kind: 'people-search',
	website: 'https://www.spokeo.com/',
	hosts: ['www.spokeo.com'],
	routes: [{right: 'opt-out', url: 'https://www.spokeo.com/optout', verified: true, openTo: ['us']}],
	demands: {email: true},
	does: ['record-removed'],
	doesNot: ['source-stays', 'faces-not-covered'],
	sources: [{url: 'https://github.com/yaelwrites/Big-Ass-Data-Broker-Opt-Out-List', says: '2026-07-26'}],
	checkedOn: '2026-11-22',
};
