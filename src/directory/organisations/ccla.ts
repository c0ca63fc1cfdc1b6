import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'ccla',
	name: 'Canadian Civil Liberties Association',
	country: 'ca',
	website: 'https://ccla.org/',
	help: ['policy-only'],
	sources: [
		{
			url: 'https://ccla.org/privacy/surveillance-technology/face-surveillance/rcmp-use-of-face-recognition-tool-violated-privacy-law',
		},
		{
			url: 'https://dev.ccla.org/privacy/residents-of-bc-protected-from-clearview-ai-by-a-binding-order-from-their-privacy-commissioner/',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
