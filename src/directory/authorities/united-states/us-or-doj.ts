import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-or-doj',
	name: 'Oregon Department of Justice',
	jurisdictions: ['us-or'],
	languages: ['en'],
	website: 'https://www.doj.state.or.us/',
	complaintUrl: 'https://www.doj.state.or.us/consumer-protection/contact-us/',
	sources: [
		{url: 'https://www.doj.state.or.us/consumer-protection/contact-us/', says: 'takes complaints by form and telephone, not by post'},
		{url: 'https://www.doj.state.or.us/media-home/news-media-releases/faq_category/business-privacy-faqs/', says: 'enforces the act'},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
