import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'fr-cnil-2021',
		date: '2021-11-26',
		by: 'CNIL',
		jurisdiction: 'fr',
		engineId: 'clearview-ai',
		kind: 'formal-notice',
		measures: ['stop', 'delete'],
		statute: 'GDPR Art. 6, 12, 15, 17',
		outcome: 'superseded',
		sources: [
			{
				url: 'https://legalplanet.pro/reconnaissance-faciale-des-personnes-en-ligne-20-millions-deuros-contre-clearview-ai',
			},
		],
		checkedOn: '2026-11-22',
		verified: false,
	},
	{
		id: 'fr-cnil-2022',
		date: '2022-10-17',
		by: 'CNIL',
		jurisdiction: 'fr',
		engineId: 'clearview-ai',
		kind: 'fine',
		measures: ['unlawful', 'stop', 'delete'],
		amount: {value: 20000000, currency: 'EUR'},
		reference: 'SAN-2022-019',
		statute: 'GDPR Art. 6, 12, 15, 17',
		outcome: 'unpaid',
		sources: [
			{
				url: 'https://complianceconcourse.willkie.com/articles/france-imposes-overdue-penalty-payment-of-e5-2-million-upon-clearview-ai-for-gdpr-violations/',
			},
			{url: 'https://www.birdabble.com/clearview-has-not-paid-its-fine-cnil-must-pay-a-fine-of-5-million-euros/'},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'fr-cnil-2023',
		date: '2023-04-13',
		by: 'CNIL',
		jurisdiction: 'fr',
		engineId: 'clearview-ai',
		kind: 'penalty-payment',
		measures: [],
		amount: {value: 5200000, currency: 'EUR'},
		outcome: 'unpaid',
		sources: [
			{
				url: 'https://www.aefinfo.fr/depeche/691982-reconnaissance-faciale-en-l-absence-de-reponse-de-clearview-ai-la-cnil-liquide-l-astreinte-prononcee-contre-la-societe',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
