import type {Controller} from '../../../core/records/controller.ts';

/** Names no company and no address; its two mailboxes in circulation contradict each other and are left out. */
export const controller: Controller = {
	id: 'facecheck-id',
	name: 'FaceCheck.ID',
	kind: 'face-search',
	website: 'https://facecheck.id/',
	hosts: ['facecheck.id'],
	routes: [{right: 'opt-out', url: 'https://facecheck.id/Face-Search/RemoveMyPhotos', verified: true}],
	demands: {facePhoto: true, identityDocument: 'masked', newPhoto: true, fee: false},
	does: ['face-hidden'],
	doesNot: ['source-stays', 'suspects-excepted'],
	costs: ['labelled-photo', 'identity-document', 'new-photo', 'seat-unclear'],
	sources: [
		{url: 'https://facecheck.id/Face-Search/Privacy'},
		{
			url: 'https://github.com/yaelwrites/Big-Ass-Data-Broker-Opt-Out-List',
			says: 'document or gesture selfie (2026-07-26)',
		},
	],
	checkedOn: '2026-11-22',
};
