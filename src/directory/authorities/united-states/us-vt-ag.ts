import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-vt-ag',
	name: 'Vermont Attorney General',
	jurisdictions: ['us-vt'],
	languages: ['en'],
	website: 'https://ago.vermont.gov/',
	sources: [
		{
			url: 'https://ago.vermont.gov/blog/2020/09/11/attorney-general-wins-significant-victory-clearview-ai-lawsuit',
		},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
