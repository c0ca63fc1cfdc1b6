import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'ca-qc-cai',
	name: 'Commission d’accès à l’information du Québec',
	shortName: 'CAI',
	jurisdictions: ['ca-qc'],
	languages: ['fr', 'en'],
	website: 'https://www.cai.gouv.qc.ca/',
	address: ['525, boulevard René-Lévesque Est, bureau 2.36', 'Québec (Québec)  G1R 5S9'],
	firstContact: 'required',
	notes: ['within-thirty-days'],
	sources: [
		{url: 'https://legisquebec.gouv.qc.ca/en/document/cs/P-39.1/20230922', says: 'sections 32, 42 and 43'},
		{url: 'https://www.cai.gouv.qc.ca/commission-acces-information/nous-joindre', says: 'the address'},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
