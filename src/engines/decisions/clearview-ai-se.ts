import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'se-imy-2021',
		date: '2021-02-10',
		by: 'IMY',
		jurisdiction: 'se',
		engineId: 'clearview-ai',
		about: 'Swedish Police Authority',
		kind: 'fine',
		measures: ['delete', 'inform-people'],
		amount: {value: 2500000, currency: 'SEK'},
		reference: 'DI-2020-2719',
		statute: 'Criminal Data Act (2018:1177)',
		outcome: 'not-found',
		sources: [
			{url: 'https://gdprhub.eu/index.php?title=IMY_(Sweden)_-_DI-2020-2719'},
			{
				url: 'https://ai-regulation.com/swedish-dpa-fines-police-for-their-use-of-clearview-ais-facial-recognition-app',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
