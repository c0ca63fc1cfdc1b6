import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'ca-qc-cai',
	name: 'Commission d’accès à l’information du Québec',
	shortName: 'CAI',
	jurisdictions: ['ca-qc'],
	languages: ['fr', 'en'],
	website: 'https://www.cai.gouv.qc.ca/',
	sources: [{url: 'https://www.cai.gouv.qc.ca/', says: 'address found in public code'}],
	checkedOn: '2026-11-22',
	verified: true,
};
