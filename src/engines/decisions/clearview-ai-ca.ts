import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'ca-opc-2021',
		date: '2021-02-02',
		by: 'OPC, CAI, OIPC BC, OIPC AB',
		jurisdiction: 'ca',
		engineId: 'clearview-ai',
		kind: 'finding',
		measures: ['unlawful', 'stop', 'delete'],
		reference: 'PIPEDA Findings #2021-001',
		statute: 'PIPEDA',
		outcome: 'superseded',
		sources: [
			{
				url: 'https://priv.gc.ca/en/opc-actions-and-decisions/investigations/investigations-into-businesses/2021/pipeda-2021-001',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'ca-orders-2021',
		date: '2021-12',
		by: 'OIPC BC, OIPC AB, CAI',
		jurisdiction: 'ca',
		engineId: 'clearview-ai',
		kind: 'order',
		measures: ['stop', 'delete'],
		reference: 'P21-08; P2021-12',
		statute: 'BC PIPA, AB PIPA, QC P-39.1',
		outcome: 'upheld',
		sources: [
			{
				url: 'https://www.millerthomson.com/en/insights/technology-ip-and-privacy/recent-decision-marks-a-new-era-for-albertas-privacy-laws-what-businesses-must-know/',
			},
			{
				url: 'https://www.mondaq.com/canada/privacy-protection/1755614/beyond-bc-court-of-appeal-upholds-broad-reach-of-provincial-privacy-laws',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'ca-ab-2025',
		date: '2025-05-08',
		by: "Court of King's Bench of Alberta",
		jurisdiction: 'ca-ab',
		engineId: 'clearview-ai',
		kind: 'judgment',
		measures: ['order-upheld'],
		reference: '2025 ABKB 287',
		statute: 'AB PIPA',
		outcome: 'not-found',
		sources: [{url: 'https://www.dww.com/articles/alberta%E2%80%99s-private-sector-privacy-law-found-unconstitutional'}],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'ca-bc-2026',
		date: '2026-02-18',
		by: 'BC Court of Appeal',
		jurisdiction: 'ca-bc',
		engineId: 'clearview-ai',
		kind: 'judgment',
		measures: ['order-upheld'],
		reference: '2026 BCCA 67',
		statute: 'BC PIPA',
		outcome: 'not-found',
		sources: [
			{
				url: 'https://www.mondaq.com/canada/privacy-protection/1755614/beyond-bc-court-of-appeal-upholds-broad-reach-of-provincial-privacy-laws',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
