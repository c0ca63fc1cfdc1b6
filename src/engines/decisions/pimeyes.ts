import type {Decision} from '../../core/records/decision.ts';

/** No authority has decided against PimEyes so far. */
export const decisions: readonly Decision[] = [
	{
		id: 'de-bw-2022',
		date: '2022-12-21',
		by: 'LfDI Baden-Württemberg',
		jurisdiction: 'de-bw',
		engineId: 'pimeyes',
		kind: 'proceedings',
		measures: [],
		statute: 'GDPR Art. 6, 9',
		outcome: 'not-found',
		sources: [{url: 'https://www.dataguidance.com/news/baden-w%C3%BCrttemberg-lfdi-baden-w%C3%BCrttemberg-initiates-0'}],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'us-il-2023',
		date: '2023-05-18',
		by: 'Madison County Circuit Court',
		jurisdiction: 'us-il',
		engineId: 'pimeyes',
		kind: 'lawsuit',
		measures: [],
		statute: 'BIPA',
		outcome: 'not-found',
		sources: [
			{
				url: 'https://www.aiaaic.org/aiaaic-repository/ai-algorithmic-and-automation-incidents/pimeyes-sued-in-illinois-usa-for-privacy-violations',
			},
			{url: 'https://incidentdatabase.ai/cite/584'},
			{url: 'https://failureindex.ai/failures/pimeyes-sued-illinois-bipa-class-action'},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'de-hh-2026',
		date: '2026-04-30',
		by: 'noyb',
		jurisdiction: 'de-hh',
		engineId: 'pimeyes',
		about: 'HmbBfDI',
		kind: 'lawsuit',
		measures: ['authority-inactive'],
		statute: 'GDPR Art. 57, 77, 78',
		outcome: 'pending',
		sources: [
			{url: 'https://overview.legal/posts/53128'},
			{
				url: 'https://threatnoir.com/article/no-action-taken-against-pimeyes-noyb-lawsuit-against-hamburg-dpa-7b8c34',
			},
			{url: 'https://shaarli.guiguishow.info/?Qg5pZA'},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
