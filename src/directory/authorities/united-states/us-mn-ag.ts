import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-mn-ag',
	name: 'Minnesota Attorney General',
	jurisdictions: ['us-mn'],
	languages: ['en'],
	website: 'https://www.ag.state.mn.us/',
	sources: [{url: 'https://www.ag.state.mn.us/', says: 'not read: from general knowledge'}],
	checkedOn: '2026-11-25',
	verified: false,
};
