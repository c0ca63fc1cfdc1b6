import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'gr-hdpa-2022',
		date: '2022-07-13',
		by: 'HDPA',
		jurisdiction: 'gr',
		engineId: 'clearview-ai',
		kind: 'fine',
		measures: ['unlawful', 'stop', 'delete', 'answer-complainant'],
		amount: {value: 20000000, currency: 'EUR'},
		reference: '35/2022',
		statute: 'GDPR Art. 5(1)(a), 6, 9, 12, 14, 15, 27',
		outcome: 'not-found',
		sources: [{url: 'https://gdprhub.eu/index.php?title=HDPA_(Greece)_-_35/2022'}],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
