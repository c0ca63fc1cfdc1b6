import type {LawText} from '../../text-types.ts';

/** S.C. 2000, c. 5: s. 8 and Schedule 1, 4.3, 4.5, 4.9. A request has to be in writing (s. 8(1)). */
export const text: LawText = {
	name: 'PIPEDA',
	basis: 'the Personal Information Protection and Electronic Documents Act (PIPEDA)',
	opening:
		'I live in Canada and make this written request to {controller} about personal information about me that you may hold, in particular pictures that show my face and biometric information made from them. I refer to the Personal Information Protection and Electronic Documents Act (PIPEDA).',
	rights: {
		access: {
			subject: 'Request for access, PIPEDA section 8 and clause 4.9 of Schedule 1',
			blocks: [
				'Please tell me whether you hold personal information about me and give me access to it (clause 4.9 of Schedule 1), in particular:',
				[
					'every picture that shows me, every template or vector made from my face, and all information linked to them, with the address each picture was taken from and the date',
					'its source',
					'how it has been used',
					'the third parties to whom it has been disclosed',
				],
			],
		},
		objection: {
			subject: 'No consent, PIPEDA clause 4.3 of Schedule 1',
			blocks: [
				'I have not consented to the collection, use or disclosure of this information, and withdraw any consent you may rely on (clause 4.3 of Schedule 1). Please stop, and do not collect pictures that show me in future.',
			],
		},
		erasure: {
			subject: 'Request to destroy personal information, PIPEDA clause 4.5 of Schedule 1',
			blocks: [
				'Please destroy or erase the pictures, every template or vector made from my face, and all information linked to them: there is no purpose for which it may be kept (clause 4.5 of Schedule 1). Please confirm this to me and tell those to whom you disclosed it.',
			],
		},
	},
	reach:
		'The Act applies to organizations abroad with a real and substantial connection to Canada, as the four Canadian commissioners found for Clearview AI.',
	faces: [
		'Pictures on social media are not publicly available information that may be taken without consent, and collecting faces at scale in order to identify people is not an appropriate purpose: PIPEDA Findings #2021-001 on Clearview AI of 2 February 2021.',
	],
	purpose:
		'My purpose is to learn whether and how you use information about me, to check that it is lawful, and to end it where it is not lawful.',
	identity:
		'If you need anything further to find the information or to know who I am, please ask for no more than you need, and use it for that purpose only; a new picture of my face is not needed.',
	closing: 'Sincerely,',
	deadline:
		'Please answer within 30 days of receipt (section 8); if this reaches you today, that is by {due}. A failure to respond counts as a refusal (section 8(5)).',
	gentleDeadline: 'The Act names no period for this; I would be grateful for your answer within 30 days, by {due}.',
	refusal: 'If you refuse, please tell me why in writing. I may complain to the Privacy Commissioner of Canada.',
	provisions: {
		rights: {access: 'section 8 and clause 4.9 of Schedule 1', erasure: 'clause 4.5 of Schedule 1', objection: 'clause 4.3 of Schedule 1'},
		outcome: {silenceAsRefusal: 'section 8(3) and (5)', refusal: 'section 8(7)'},
		faces: 'section 5(3), section 6.1 and clause 4.3 of Schedule 1',
	},
	complaint: {
		opening:
			'I live {inPlace}. Under section 11(1) of the Personal Information Protection and Electronic Documents Act (PIPEDA) I file this complaint against {controller}.',
		orders: [
			'to investigate whether {controllerName} collects, uses or discloses personal information about me, and whether that is lawful',
			'to find that my request was not met, and to recommend that it be met',
		],
		stopFaces: 'to recommend that {controllerName} not collect or use pictures of the faces of people in Canada without their consent',
		otherPowers: 'to send me your report (section 13)',
	},
};
