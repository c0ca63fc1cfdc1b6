import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'hermes-center',
	name: 'Hermes Center',
	country: 'it',
	website: 'https://www.hermescenter.org/',
	help: ['policy-only'],
	cases: ['eu-complaints-2021'],
	sources: [
		{
			url: 'https://findbiometrics.com/european-privacy-watchdogs-file-multiple-gdpr-complaints-against-clearview-ai-060103/',
		},
	],
	checkedOn: '2026-11-23',
	verified: false,
};
