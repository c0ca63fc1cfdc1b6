import type {Controller} from '../../../core/records/controller.ts';

/** Seat and company are disputed, so no postal address: the form is the way. pimeyes.net is somebody else. */
export const controller: Controller = {
	id: 'pimeyes',
	name: 'PimEyes',
	kind: 'face-search',
	website: 'https://pimeyes.com/',
	hosts: ['pimeyes.com'],
	email: 'office@pimeyes.com',
	routes: [
		{right: 'opt-out', url: 'https://pimeyes.com/en/opt-out-request-form', verified: true},
		{right: 'erasure', url: 'https://pimeyes.com/en/submit-delete-request', verified: true},
		{right: 'access', url: 'mailto:office@pimeyes.com', verified: true},
	],
	holdsNoNames: true,
	demands: {facePhoto: true, identityDocument: 'masked', email: true, fee: false},
	does: ['templates-deleted', 'face-hidden'],
	doesNot: ['source-stays', 'other-looks-stay'],
	costs: ['labelled-photo', 'identity-document', 'seat-unclear'],
	sources: [
		{url: 'https://pimeyes.com/en/opt-out-request-form'},
		{url: 'https://pimeyes.com/en/tutorials/how-to-remove-your-images-from-pimeyes-search-results'},
		{
			url: 'https://github.com/yaelwrites/Big-Ass-Data-Broker-Opt-Out-List',
			says: 'document with all but name and photo covered (2026-07-26)',
		},
		{
			url: 'https://edit.tosdr.org/documents/12228',
			says: 'privacy policy of 2022-02-04: the mailbox for all requests',
		},
	],
	checkedOn: '2026-11-22',
};
