import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'gb-ico-2022',
		date: '2022-05-18',
		by: 'ICO',
		jurisdiction: 'gb',
		engineId: 'clearview-ai',
		kind: 'fine',
		measures: ['unlawful', 'stop', 'delete'],
		amount: {value: 7552800, currency: 'GBP'},
		statute: 'GDPR, UK GDPR',
		outcome: 'under-appeal',
		sources: [
			{
				url: 'https://awo.agency/articles/upper-tribunal-rules-against-clearview-ai-affirms-information-commissioners-jurisdiction',
			},
			{url: 'https://www.wiggin.co.uk/?p=25582'},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'gb-ftt-2023',
		date: '2023-10-17',
		by: 'First-tier Tribunal',
		jurisdiction: 'gb',
		engineId: 'clearview-ai',
		kind: 'judgment',
		measures: ['jurisdiction-denied'],
		statute: 'GDPR Art. 2, 3(2)(b)',
		outcome: 'overturned',
		sources: [
			{
				url: 'https://awo.agency/articles/upper-tribunal-rules-against-clearview-ai-affirms-information-commissioners-jurisdiction',
			},
			{
				url: 'https://www.aoshearman.com/en/insights/ao-shearman-on-data/upper-tribunal-finds-in-favour-of-ico-in-appeal-against-first-tier-tribunal-decision-on-clearview-ai',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'gb-ut-2025',
		date: '2025-10-06',
		by: 'Upper Tribunal',
		jurisdiction: 'gb',
		engineId: 'clearview-ai',
		kind: 'judgment',
		measures: ['jurisdiction-confirmed'],
		reference: '[2025] UKUT 319 (AAC)',
		statute: 'GDPR, UK GDPR Art. 2(2)(a), 3(2)(b)',
		outcome: 'remitted',
		sources: [
			{
				url: 'https://www.gov.uk/administrative-appeals-tribunal-decisions/the-information-commissioners-office-v-clearview-ai-inc-privacy-international-intervening-2025-ukut-319-aac',
			},
			{
				url: 'https://cy.ico.org.uk/about-the-ico/media-centre/news-and-blogs/2025/10/uk-upper-tribunal-hands-down-judgment-on-clearview-ai-inc',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
