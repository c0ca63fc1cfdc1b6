import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'take-it-down',
	name: 'Take It Down (NCMEC)',
	country: 'int',
	website: 'https://takeitdown.ncmec.org/',
	helpPage: 'https://takeitdown.ncmec.org/',
	help: ['intimate-images'],
	sources: [
		{url: 'https://talkheart2heart.org/resources/take-it-down/'},
		{url: 'https://www.billingbrook.co.uk/Online-Safety-Take-It-Down/'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
