import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'liberty',
	name: 'Liberty',
	country: 'gb',
	website: 'https://www.libertyhumanrights.org.uk/',
	helpPage: 'https://www.libertyhumanrights.org.uk/campaign/resist-facial-recognition/',
	help: ['legal-advice'],
	sources: [
		{url: 'https://www.libertyhumanrights.org.uk/campaign/resist-facial-recognition/'},
		{
			url: 'https://www.libertyhumanrights.org.uk/issue/human-rights-coalition-calls-for-immediate-ban-on-facial-recognition/',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
