import type {Controller} from '../../../core/records/controller.ts';

/** Its forms are for residents of some US states. Elsewhere the mailbox; in Europe it says that the GDPR does not apply to it. */
export const controller: Controller = {
	id: 'clearview-ai',
	name: 'Clearview AI',
	kind: 'face-search',
	website: 'https://www.clearview.ai/',
	hosts: ['www.clearview.ai', 'clearview.ai'],
	legalEntity: 'Clearview AI, Inc.',
	address: ['418 Broadway STE N', 'Albany, NY 12207'],
	email: 'legal-requests@clearview.ai',
	seat: 'us-ny',
	routes: [
		{
			right: 'access',
			url: 'https://www.clearview.ai/privacy-and-requests',
			verified: true,
			openTo: ['us-ca', 'us-il', 'us-va'],
		},
		{
			right: 'erasure',
			url: 'https://www.clearview.ai/privacy-and-requests',
			verified: true,
			openTo: ['us-ca', 'us-il', 'us-va'],
		},
		{
			right: 'opt-out',
			url: 'https://www.clearview.ai/privacy-and-requests',
			verified: true,
			openTo: ['us-ca', 'us-il', 'us-va'],
		},
		{right: 'access', url: 'mailto:legal-requests@clearview.ai', verified: true},
		{right: 'erasure', url: 'mailto:legal-requests@clearview.ai', verified: true},
		{right: 'objection', url: 'mailto:legal-requests@clearview.ai', verified: true},
	],
	holdsNoNames: true,
	demands: {facePhoto: true, identityDocument: true, email: true, residence: true, fee: false},
	does: ['face-hidden', 'images-returned'],
	doesFor: ['us-ca', 'us-il', 'us-va'],
	deniesLaw: ['gdpr', 'uk-gdpr'],
	doesNot: ['source-stays', 'taken-again'],
	costs: ['labelled-photo', 'identity-document'],
	sources: [
		{
			url: 'https://wearesolomon.com/mag/format/investigation/clearview-how-a-shady-us-ai-company-dodged-fines-and-defied-regulators-across-europe/',
			says: 'says that it is not subject to the GDPR; has paid no European fine',
		},
		{url: 'https://www.clearview.ai/privacy-policy'},
		{
			url: 'https://www.clearview.ai/state-information-and-rights',
			says: 'California and other states; calls its disclosure of photos a sale',
		},
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/clearview-ai.json',
			says: 'address and mailbox, record of 2025-08-19',
		},
		{
			url: 'https://www.wmra.org/2024-01-03/how-virginians-can-opt-out-of-a-facial-recognition-database',
			says: 'a request from Virginia: licence asked for, 14 pictures returned',
		},
		{url: 'https://www.protocol.com/bulletins/aclu-clearview-ai-lawsuit', says: 'the form for Illinois'},
	],
	checkedOn: '2026-11-25',
};
