import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'homo-digitalis',
	name: 'Homo Digitalis',
	country: 'gr',
	website: 'https://homodigitalis.gr/',
	help: ['policy-only'],
	cases: ['eu-complaints-2021', 'gr-hdpa-2022'],
	sources: [
		{url: 'https://gdprhub.eu/index.php?title=HDPA_(Greece)_-_35/2022'},
		{
			url: 'https://findbiometrics.com/european-privacy-watchdogs-file-multiple-gdpr-complaints-against-clearview-ai-060103/',
		},
	],
	checkedOn: '2026-11-23',
	verified: false,
};
