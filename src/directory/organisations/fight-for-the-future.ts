import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'fight-for-the-future',
	name: 'Fight for the Future',
	country: 'us',
	website: 'https://www.fightforthefuture.org/',
	help: ['policy-only'],
	sources: [
		{
			url: 'https://www.fightforthefuture.org/news/2019-07-09-fight-for-the-future-launches-major-new-campaign/',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
