import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'tineye',
	name: 'TinEye',
	kind: 'image-search',
	website: 'https://tineye.com/',
	hosts: ['tineye.com'],
	routes: [{right: 'erasure', url: 'https://tineye.com/removal', verified: false}],
	doesNot: ['source-stays'],
	sources: [{url: 'https://tineye.com/faq', says: 'finds copies of a picture, not similar faces'}],
	checkedOn: '2026-11-22',
};
