import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'at-dsb-2023',
		date: '2023-05-10',
		by: 'DSB',
		jurisdiction: 'at',
		engineId: 'clearview-ai',
		kind: 'order',
		measures: ['unlawful', 'delete-complainant', 'name-representative', 'no-fine'],
		reference: '2022-0.277.156',
		statute: 'GDPR Art. 5, 6, 9, 27',
		outcome: 'appealed',
		sources: [
			{
				url: 'https://www.edpb.europa.eu/news/national-news/2023/decision-austrian-sa-against-clearview-ai-infringements-articles-5-6-9-27_en',
			},
			{url: 'https://noyb.eu/en/clearview-ai-data-use-deemed-illegal-austria-however-no-fine-issued'},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'at-bvwg-2025',
		date: '2025-01-28',
		by: 'BVwG',
		jurisdiction: 'at',
		engineId: 'clearview-ai',
		kind: 'judgment',
		measures: ['reconsider-ban'],
		reference: 'W108 2274731-1/11E',
		statute: 'GDPR Art. 58(2)',
		outcome: 'remitted',
		sources: [{url: 'https://gdprhub.eu/index.php?title=BVwG_-_W108_2274731-1%2F11E'}],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'at-noyb-2025',
		date: '2025-10-28',
		by: 'noyb',
		jurisdiction: 'at',
		engineId: 'clearview-ai',
		kind: 'criminal-complaint',
		measures: [],
		outcome: 'pending',
		sources: [
			{
				url: 'https://www.notebookcheck.net/Criminal-charges-filed-against-AI-companies-and-their-US-executives.1148859.0.html',
			},
			{url: 'https://platformeconomyinsights.com/?p=917'},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
