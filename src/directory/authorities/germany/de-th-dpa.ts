import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'de-th-dpa',
	name: 'Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit',
	jurisdictions: ['de-th'],
	languages: ['de'],
	website: 'https://www.tlfdi.de/',
	email: 'poststelle@datenschutz.thueringen.de',
	address: ['Postfach 900455', '99107 Erfurt', 'Deutschland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/detlfdi.json',
		},
		{url: 'https://www.tlfdi.de/kontakt'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
