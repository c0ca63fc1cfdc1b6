import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'noyb',
	name: 'noyb – European Center for Digital Rights',
	country: 'eu',
	website: 'https://noyb.eu/',
	helpPage: 'https://gdprhub.eu/',
	help: ['casework', 'case-summaries'],
	cases: ['eu-complaints-2021', 'at-dsb-2023', 'at-noyb-2025', 'de-hh-2026'],
	sources: [
		{url: 'https://noyb.eu/en/clearview-ai-data-use-deemed-illegal-austria-however-no-fine-issued'},
		{
			url: 'https://findbiometrics.com/european-privacy-watchdogs-file-multiple-gdpr-complaints-against-clearview-ai-060103/',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
