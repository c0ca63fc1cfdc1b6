import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'de-hh-2021',
		date: '2021',
		by: 'HmbBfDI',
		jurisdiction: 'de-hh',
		engineId: 'clearview-ai',
		kind: 'order',
		measures: ['delete-complainant'],
		statute: 'GDPR',
		outcome: 'complied',
		sources: [
			{
				url: 'https://www.spiegel.de/netzwelt/netzpolitik/frankreich-verdonnert-clearview-ai-zu-20-millionen-euro-geldstrafe-a-f2947fd1-b219-4b35-be3f-6a403fb08a5f',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
