import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'panoptykon',
	name: 'Panoptykon Foundation',
	country: 'pl',
	website: 'https://panoptykon.org/',
	help: ['policy-only'],
	sources: [{url: 'https://panoptykon.org/polityka-prywatnosci'}],
	checkedOn: '2026-11-23',
	verified: true,
};
