import type {Controller} from '../../../core/records/controller.ts';

/** A company in the EEA: the GDPR applies without Art. 3(2), and Poland leads. */
export const controller: Controller = {
	id: 'lenso-ai',
	name: 'Lenso.ai',
	kind: 'face-search',
	website: 'https://lenso.ai/',
	hosts: ['lenso.ai'],
	legalEntity: 'LENSO AI S.A.',
	address: ['ul. Grabiszyńska 186/2B/4', '53-235 Wrocław'],
	seat: 'pl',
	routes: [
		{
			right: 'opt-out',
			url: 'https://lenso.ai/en/blog/guides/how-to-send-an-image-opt-out-request-on-lensoai',
			verified: true,
		},
		{right: 'opt-out', url: 'https://lenso.ai/en/opt-out', verified: false},
	],
	demands: {facePhoto: true, identityDocument: false, email: true, phone: true, residence: true},
	does: ['face-hidden'],
	doesNot: ['source-stays'],
	costs: ['labelled-photo', 'phone-number'],
	sources: [
		{
			url: 'https://lenso.ai/en/blog/guides/how-to-send-an-image-opt-out-request-on-lensoai',
			says: 'what the form asks and does',
		},
		{url: 'https://lenso.ai/tl/page/privacy-protection'},
	],
	checkedOn: '2026-11-22',
};
