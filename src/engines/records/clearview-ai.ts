import type {Engine} from '../../core/records/engine.ts';

/** Its decisions are in `decisions/clearview-ai.ts`. */
export const engine: Engine = {
	id: 'clearview-ai',
	name: 'Clearview AI',
	kind: 'face-search',
	claims: [
		{
			territory: 'named-sites',
			takes: true,
			sites: ['facebook', 'instagram', 'x', 'youtube'],
			basis: 'found-by-regulator',
			by: 'OPC',
			on: '2021-02-02',
			source:
				'https://webiis05.mondaq.com/canada/privacy-protection/1039428/big-brother39s-access-limited-canadian-privacy-commissioners-rule-clearview-ai39s-facial-recognition-tool-in-breach-of-canadian-privacy-laws',
		},
		{
			territory: 'social-media',
			takes: true,
			basis: 'found-by-regulator',
			by: 'OPC',
			on: '2021-02-02',
			source: 'https://priv.gc.ca/en/opc-actions-and-decisions/investigations/investigations-into-businesses/2021/pipeda-2021-001',
		},
		{
			territory: 'websites',
			takes: true,
			basis: 'found-by-regulator',
			by: 'OPC',
			on: '2021-02-02',
			source: 'https://priv.gc.ca/en/opc-actions-and-decisions/investigations/investigations-into-businesses/2021/pipeda-2021-001',
		},
	],
	sources: [
		{
			url: 'https://priv.gc.ca/en/opc-actions-and-decisions/investigations/investigations-into-businesses/2021/pipeda-2021-001',
			says: 'takes faces from publicly accessible sources, social media among them',
		},
		{
			url: 'https://webiis05.mondaq.com/canada/privacy-protection/1039428/big-brother39s-access-limited-canadian-privacy-commissioners-rule-clearview-ai39s-facial-recognition-tool-in-breach-of-canadian-privacy-laws',
			says: 'names Facebook, YouTube, Instagram and Twitter; pictures behind privacy settings are not in it',
		},
		{url: 'https://noyb.eu/en/clearview-ai-data-use-deemed-illegal-austria-however-no-fine-issued'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
