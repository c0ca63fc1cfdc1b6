import type {LawText} from '../../text-types.ts';

/** CQLR, c. P-39.1: s. 27, 28, 28.1, 32. */
export const text: LawText = {
	name: 'the Quebec Act respecting the protection of personal information in the private sector',
	basis: 'the Act respecting the protection of personal information in the private sector (CQLR, c. P-39.1)',
	opening:
		'I live in Quebec and address this written request to the person in charge of the protection of personal information at {controller} (section 30). It concerns personal information about me that you may hold, in particular pictures that show my face and biometric characteristics made from them. I refer to the Act respecting the protection of personal information in the private sector (CQLR, c. P-39.1).',
	rights: {
		access: {
			subject: 'Request for access, section 27 of the Act (CQLR, c. P-39.1)',
			blocks: [
				'Please confirm whether you hold personal information about me and communicate it to me (section 27), in particular:',
				[
					'every picture that shows me, every template or vector made from my face, and all information linked to them, with the address each picture was taken from and the date',
					'its source, and who has access to it or has received it',
					'how long it is kept',
				],
			],
		},
		objection: {
			subject: 'Request to cease dissemination, section 28.1 of the Act (CQLR, c. P-39.1)',
			blocks: [
				'Please cease disseminating this information and de-index every hyperlink attached to my name that gives access to it (section 28.1). I ask for the same for results that a search by my face produces. I have not consented to its collection, use or communication.',
			],
		},
		erasure: {
			subject: 'Request for deletion, section 28 of the Act (CQLR, c. P-39.1)',
			blocks: [
				'Please delete the pictures, every template or vector made from my face, and all information linked to them, since the law does not authorize their collection (section 28 of the Act; article 40 of the Civil Code of Québec), confirm this to me, and tell those to whom you communicated it.',
			],
		},
	},
	faces: [
		'With the commissioners of Canada, British Columbia and Alberta, the Commission d’accès à l’information found that Clearview AI had collected faces without consent (Findings #2021-001, 2 February 2021), and then ordered it to stop and to delete the information (December 2021).',
		'In Quebec, a database of biometric characteristics must be disclosed to the Commission before it is put into service (section 45 of the Act to establish a legal framework for information technology, CQLR, c. C-1.1), and nobody may be made to have their identity verified by a process that records biometric characteristics without their express consent (section 44). I have given none.',
	],
	purpose:
		'My purpose is to learn whether and how you use information about me, to check that it is lawful, and to end it where it is not lawful.',
	identity:
		'If you need anything further to find the information or to know who I am, please ask for no more than you need, and use it for that purpose only; a new picture of my face is not needed.',
	closing: 'Sincerely,',
	deadline:
		'Please answer in writing within 30 days of receipt (section 32); if this reaches you today, that is by {due}. A failure to answer within that time is deemed to be a refusal (section 32).',
	refusal:
		'If you refuse, please tell me why and under which provision. Within 30 days of a refusal, or of the end of the period, I may apply to the Commission d’accès à l’information for examination of a disagreement (sections 42 and 43).',
	provisions: {
		rights: {access: 'section 27', erasure: 'section 28', objection: 'section 28.1'},
		outcome: {silence: 'section 32', silenceAsRefusal: 'section 32'},
		faces: 'sections 4, 5, 6 and 12',
	},
	complaint: {
		subject: 'Application for the examination of a disagreement: {controller}',
		opening:
			'I live in Quebec. Under sections 42 and 43 of the Act respecting the protection of personal information in the private sector (CQLR, c. P-39.1) I apply to the Commission for the examination of a disagreement (demande d’examen de mésentente) with {controller}.',
		infringed: 'The disagreement is about the application of these provisions of the Act: {provisions}.',
		learned: 'The refusal, express or deemed, dates from {learned} (sections 32 and 43).',
		asks: 'I ask the Commission:',
		orders: [
			'to examine the disagreement after giving the parties the opportunity to present observations',
			'to order the enterprise to meet my request (section 55)',
		],
		stopFaces: 'to order the enterprise to cease collecting and using pictures of my face',
		otherPowers: 'to inform me of what is done about this application',
	},
};
