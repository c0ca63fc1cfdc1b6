import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'fi-tst',
	name: 'Tietosuojavaltuutetun toimisto',
	jurisdictions: ['fi'],
	languages: ['fi', 'sv'],
	website: 'https://tietosuoja.fi/',
	complaintUrl: 'https://tietosuoja.fi/ilmoitus-tietosuojavaltuutetulle',
	email: 'tietosuoja@om.fi',
	address: ['PL 800', '00531 Helsinki', 'Finland'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/fitst.json',
		},
		{url: 'https://tietosuoja.fi/en/contact-information'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
