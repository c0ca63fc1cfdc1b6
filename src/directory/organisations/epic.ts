import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'epic',
	name: 'Electronic Privacy Information Center',
	country: 'us',
	website: 'https://epic.org/',
	help: ['policy-only'],
	sources: [{url: 'https://epic.org/2021/03/epic-coalition-urge-new-york-c.html'}],
	checkedOn: '2026-11-23',
	verified: true,
};
