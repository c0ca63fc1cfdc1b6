import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'nl-ap-2024',
		date: '2024-05-16',
		by: 'AP',
		jurisdiction: 'nl',
		engineId: 'clearview-ai',
		kind: 'fine',
		measures: ['unlawful', 'stop', 'delete'],
		amount: {value: 30500000, currency: 'EUR'},
		statute: 'GDPR Art. 5(1)(a), 6(1), 9(1), 12, 14, 27',
		outcome: 'final',
		sources: [
			{url: 'https://gdprhub.eu/index.php?title=AP_%28The_Netherlands%29_-_Clearview'},
			{url: 'https://avgtekst.nl/document/1-besluit-boete-clearview-ai'},
			{
				url: 'https://localnews8.com/news/2024/09/03/clearview-ai-fined-33-7-million-by-dutch-data-protection-watchdog-over-illegal-database-of-faces/',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
