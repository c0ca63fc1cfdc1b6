import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'bg-cpdp',
	name: 'Комисия за защита на личните данни',
	jurisdictions: ['bg'],
	languages: ['bg'],
	website: 'https://www.cpdp.bg/',
	email: 'kzld@cpdp.bg',
	address: ['2 Prof. Tsvetan Lazarov Blvd.', 'Sofia 1592', 'Bulgaria'],
	notes: ['qualified-signature-by-email'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/bgcpdp.json',
		},
		{url: 'https://www.cpdp.bg/en/index.php?p=pages&aid=56'},
		{url: 'https://www.cpdp.bg/en/index.php?p=pages&aid=5'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
