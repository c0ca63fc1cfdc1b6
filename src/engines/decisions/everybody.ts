import type {Decision} from '../../core/records/decision.ts';

/** Rulings that a letter to anybody has to respect. */
export const decisions: readonly Decision[] = [
	{
		id: 'eu-cjeu-2026',
		date: '2026-03-19',
		by: 'CJEU',
		jurisdiction: 'eu',
		kind: 'judgment',
		measures: ['excessive-needs-proof'],
		reference: 'C-526/24',
		statute: 'GDPR Art. 12(5), 15, 82',
		outcome: 'in-force',
		sources: [
			{
				url: 'https://infocuriaws.curia.europa.eu/blob/download-file-html/C/2024/C_0526_24_00000000RP_01_P_01/321939-EN-1.html',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
