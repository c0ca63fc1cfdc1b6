import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'big-brother-watch',
	name: 'Big Brother Watch',
	country: 'gb',
	website: 'https://bigbrotherwatch.org.uk/',
	helpPage: 'https://bigbrotherwatch.org.uk/facial-recognition-support',
	help: ['templates', 'casework'],
	sources: [
		{url: 'https://bigbrotherwatch.org.uk/facial-recognition-support'},
		{
			url: 'https://bigbrotherwatch.org.uk/2023/11/police-using-facial-recognition-to-target-protesters-find-out-if-youre-on-a-watchlist/',
		},
		{url: 'https://bigbrotherwatch.org.uk/videos/were-taking-legal-action-to-stop-facial-recognition/'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
