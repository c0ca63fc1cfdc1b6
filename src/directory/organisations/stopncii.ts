import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'stopncii',
	name: 'StopNCII.org',
	country: 'int',
	website: 'https://stopncii.org/',
	helpPage: 'https://stopncii.org/',
	help: ['intimate-images'],
	sources: [
		{url: 'https://myteensworld.com/stories/stopncii-image-removal/'},
		{url: 'https://talkheart2heart.org/resources/take-it-down/'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
