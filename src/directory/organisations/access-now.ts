import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'access-now',
	name: 'Access Now Digital Security Helpline',
	country: 'int',
	website: 'https://www.accessnow.org/help/',
	helpPage: 'https://www.accessnow.org/help/helpline-faq/',
	help: ['technical-help'],
	sources: [
		{url: 'https://www.accessnow.org/help/helpline-faq/'},
		{url: 'https://radiofree.asia/2024/04/30/about-access-nows-digital-security-helpline'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
