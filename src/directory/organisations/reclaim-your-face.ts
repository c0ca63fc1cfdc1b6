import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'reclaim-your-face',
	name: 'Reclaim Your Face',
	country: 'eu',
	website: 'https://reclaimyourface.eu/',
	helpPage: 'https://edri.org/our-work/new-resource-page-helps-supporters-ban-biometric-mass-surveillance/',
	help: ['materials'],
	sources: [
		{url: 'https://reclaimyourface.eu/privacy-policy/'},
		{url: 'https://reclaimyourface.eu/our-movement-gathered-in-brussels/'},
		{url: 'https://make-ai-good.org/graph/camp-edri-reclaim-your-face-eu-citizens-initiative-2020-2022'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
