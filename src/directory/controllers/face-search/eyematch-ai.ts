import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'eyematch-ai',
	name: 'EyeMatch.ai',
	kind: 'face-search',
	website: 'https://eyematch.ai/',
	hosts: ['eyematch.ai'],
	legalEntity: 'EYEMATCH AI PTE. LTD.',
	seat: 'sg',
	routes: [{right: 'erasure', url: 'https://eyematch.ai/privacy-policy', verified: true}],
	costs: ['demands-unknown'],
	sources: [
		{
			url: 'https://eyematch.ai/privacy-policy',
			says: 'promises access, correction and deletion whatever the country',
		},
	],
	checkedOn: '2026-11-22',
};
