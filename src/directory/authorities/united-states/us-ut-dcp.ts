import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ut-dcp',
	name: 'Utah Division of Consumer Protection',
	jurisdictions: ['us-ut'],
	languages: ['en'],
	website: 'https://dcp.utah.gov/',
	complaintUrl: 'https://dcp.utah.gov/ucpa/',
	sources: [
		{
			url: 'https://www.einpresswire.com/article/679831044/news-alert-important-new-protections-on-personal-data-go-into-effect-for-utah-consumers',
			says: 'complaint form',
		},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
