import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'digital-rights-watch',
	name: 'Digital Rights Watch',
	country: 'au',
	website: 'https://digitalrightswatch.org.au/',
	help: ['policy-only'],
	sources: [
		{url: 'https://digitalrightswatch.org.au/together-against-surveillance/'},
		{url: 'https://chuffed.org/project/stop-facial-recognition'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
