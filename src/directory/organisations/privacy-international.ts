import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'privacy-international',
	name: 'Privacy International',
	country: 'gb',
	website: 'https://privacyinternational.org/',
	helpPage: 'https://privacyinternational.org/legal-action/challenge-against-clearview-ai-europe',
	help: ['policy-only', 'materials'],
	cases: ['eu-complaints-2021', 'gb-ut-2025'],
	sources: [
		{
			url: 'https://awo.agency/articles/upper-tribunal-rules-against-clearview-ai-affirms-information-commissioners-jurisdiction',
		},
		{
			url: 'https://findbiometrics.com/european-privacy-watchdogs-file-multiple-gdpr-complaints-against-clearview-ai-060103/',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
