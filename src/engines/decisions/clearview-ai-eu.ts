import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'eu-complaints-2021',
		date: '2021-05-27',
		by: 'Privacy International, noyb, Hermes Center, Homo Digitalis',
		jurisdiction: 'eu',
		engineId: 'clearview-ai',
		kind: 'complaint',
		measures: [],
		statute: 'GDPR, UK GDPR',
		outcome: 'superseded',
		sources: [
			{
				url: 'https://findbiometrics.com/european-privacy-watchdogs-file-multiple-gdpr-complaints-against-clearview-ai-060103/',
			},
			{
				url: 'https://dig.watch/updates/civil-rights-groups-file-privacy-complaints-against-facial-recognition-company-clearview-ai/',
			},
			{url: 'https://digitalprivacy.news/?p=10687'},
			{
				url: 'https://www.ajc.com/news/nation-world/european-privacy-groups-challenge-facial-scan-firm-clearview/CIODMYFSIBAXXPOEJC6NRNTU6Y/',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
