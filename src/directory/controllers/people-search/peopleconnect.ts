import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'peopleconnect',
	name: 'Intelius and others (PeopleConnect)',
	kind: 'people-search',
	website: 'https://suppression.peopleconnect.us/',
	hosts: ['suppression.peopleconnect.us'],
	routes: [{right: 'opt-out', url: 'https://suppression.peopleconnect.us/login', verified: true, openTo: ['us']}],
	demands: {email: true},
	does: ['record-removed'],
	doesNot: ['source-stays', 'faces-not-covered'],
	sources: [
		{
			url: 'https://github.com/yaelwrites/Big-Ass-Data-Broker-Opt-Out-List',
			says: 'also Instant Checkmate, TruthFinder, US Search, Classmates, Zabasearch (2026-07-26)',
		},
	],
	checkedOn: '2026-11-22',
};
