import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'social-catfish',
	name: 'Social Catfish',
	kind: 'people-search',
	website: 'https://socialcatfish.com/',
	hosts: ['socialcatfish.com'],
	routes: [{right: 'opt-out', url: 'https://socialcatfish.com/opt-out/', verified: true, openTo: ['us']}],
	demands: {facePhoto: false, identityDocument: false, email: true},
	does: ['record-removed'],
	doesNot: ['source-stays', 'faces-not-covered'],
	sources: [{url: 'https://github.com/yaelwrites/Big-Ass-Data-Broker-Opt-Out-List', says: '2026-07-26'}],
	checkedOn: '2026-11-22',
};
