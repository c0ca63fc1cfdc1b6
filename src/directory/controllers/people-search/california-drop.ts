import type {Controller} from '../../../core/records/controller.ts';

/** Matches names, mailboxes and numbers: a collection keyed by faces probably finds nothing, so it does not replace its own form. */
export const controller: Controller = {
	id: 'california-drop',
	name: 'California DROP',
	kind: 'omnibus',
	website: 'https://privacy.ca.gov/drop/',
	hosts: ['privacy.ca.gov', 'consumer.drop.privacy.ca.gov'],
	legalEntity: 'California Privacy Protection Agency',
	seat: 'us-ca',
	routes: [{right: 'erasure', url: 'https://consumer.drop.privacy.ca.gov/', verified: true, openTo: ['us-ca']}],
	demands: {facePhoto: false, residence: true, fee: false},
	does: ['record-removed'],
	doesNot: ['source-stays', 'faces-not-covered'],
	sources: [
		{url: 'https://privacy.ca.gov/drop/about-drop-and-the-delete-act'},
		{url: 'https://www.bytebacklaw.com/2026/02/californias-deletion-request-and-opt-out-platform-drop-is-live'},
		{
			url: 'https://ccpaauditkit.com/blog/california-delete-act-drop-platform-business-compliance',
			says: 'brokers process requests since 2026-08-01',
		},
	],
	checkedOn: '2026-11-22',
};
