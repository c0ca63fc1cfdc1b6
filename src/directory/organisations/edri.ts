import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'edri',
	name: 'European Digital Rights (EDRi)',
	country: 'eu',
	website: 'https://edri.org/',
	help: ['policy-only'],
	sources: [
		{url: 'https://reclaimyourface.eu/privacy-policy/'},
		{url: 'https://edri.org/our-work/new-resource-page-helps-supporters-ban-biometric-mass-surveillance/'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
