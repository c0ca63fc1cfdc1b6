import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'open-rights-group',
	name: 'Open Rights Group',
	country: 'gb',
	website: 'https://www.openrightsgroup.org/',
	help: ['policy-only'],
	sources: [
		{url: 'https://www.openrightsgroup.org/privacy/'},
		{url: 'https://www.openrightsgroup.org/campaigns/subject-access-request-privacy-policy'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
