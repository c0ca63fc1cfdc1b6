import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'eff',
	name: 'Electronic Frontier Foundation',
	country: 'us',
	website: 'https://www.eff.org/',
	helpPage: 'https://www.eff.org/pages/legal-assistance',
	help: ['legal-referral', 'materials'],
	sources: [
		{url: 'https://www.eff.org/fa/deeplinks/2020/08/digital-rights-ground-view-effs-intake-desk'},
		{url: 'https://ssd.eff.org/'},
		{
			url: 'https://vuink.com/post/rss-d-dbet/deeplinks/2022/02/victory-another-lawsuit-proceeds-against-clearviews-face-surveillance',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
