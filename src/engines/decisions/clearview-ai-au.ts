import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'au-oaic-2021',
		date: '2021-10-14',
		by: 'OAIC',
		jurisdiction: 'au',
		engineId: 'clearview-ai',
		kind: 'order',
		measures: ['unlawful', 'stop', 'delete'],
		reference: '[2021] AICmr 54; [2023] AATA 1069',
		statute: 'Privacy Act 1988 (Cth), APP 1.2 and 3.3',
		outcome: 'not-enforced',
		sources: [
			{url: 'https://oaic.gov.au/newsroom/statement-on-clearview-ai'},
			{url: 'https://casechat.au/cases/au/clearview-ai-inc-and-australian-information-commissioner'},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
