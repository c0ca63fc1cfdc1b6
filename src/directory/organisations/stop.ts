import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'stop',
	name: 'Surveillance Technology Oversight Project',
	country: 'us',
	website: 'https://stopspying.org/',
	helpPage: 'https://stopspying.org/our-campaigns',
	help: ['policy-only'],
	sources: [
		{
			url: 'https://calyxinstitute.org/news/2021/microgrant-stop-surveillance-technology-oversight-project-ban-the-scan-campaign',
		},
		{url: 'https://stopspying.org/our-campaigns'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
