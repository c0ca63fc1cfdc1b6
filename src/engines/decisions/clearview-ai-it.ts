import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'it-garante-2022',
		date: '2022-02-10',
		by: 'Garante',
		jurisdiction: 'it',
		engineId: 'clearview-ai',
		kind: 'fine',
		measures: ['unlawful', 'stop', 'delete', 'name-representative'],
		amount: {value: 20000000, currency: 'EUR'},
		reference: 'doc. web 9751362',
		statute: 'GDPR',
		outcome: 'unpaid',
		sources: [
			{url: 'https://www.gpdp.it/garante/doc.jsp?ID=9751362'},
			{
				url: 'https://www.ilfattoquotidiano.it/2022/03/09/con-il-riconoscimento-facciale-monitorava-gli-utenti-in-italia-il-garante-della-privacy-multa-clearview-ai-per-20-milioni-di-euro/6520298/',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
