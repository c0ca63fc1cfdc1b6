import type {LawText} from '../../text-types.ts';

/** Privacy Act 1988 (Cth), APP 3, 11.2, 12. No general right to erasure: asked for with the determination that still stands. */
export const text: LawText = {
	name: 'the Privacy Act 1988 (Cth)',
	basis: 'the Privacy Act 1988 (Cth)',
	opening:
		'I live in Australia and write to {controller} about personal information about me that you may hold, in particular pictures that show my face and biometric templates made from them. I refer to the Privacy Act 1988 (Cth) and the Australian Privacy Principles (APPs).',
	rights: {
		access: {
			subject: 'Request for access, APP 12',
			blocks: [
				'Please give me access to the personal information you hold about me (APP 12), in particular:',
				[
					'every picture that shows me, every template or vector made from my face, and all information linked to them, with the address each picture was taken from and the date',
					'where it came from, and to whom it has been disclosed, including overseas',
				],
			],
		},
		objection: {
			subject: 'Request to stop collecting, APP 3',
			blocks: [
				'Please do not collect or use pictures of my face. Biometric information is sensitive information, which may in general be collected only with consent (APP 3.3); I have not given mine.',
			],
		},
		erasure: {
			subject: 'Request to destroy or de-identify, APP 11.2',
			blocks: [
				'Please destroy or de-identify the pictures, every template or vector made from my face, and all information linked to them, since there is no purpose for which you may use them (APP 11.2), and confirm this to me.',
			],
		},
	},
	faces: [
		'The Australian Information Commissioner determined that collecting Australians’ faces from the web for a face search breached APPs 3.3 and 1.2, and declared that the collection must cease and that what had been collected must be destroyed ([2021] AICmr 54). Clearview AI withdrew its appeal; the determination stands.',
	],
	purpose:
		'My purpose is to learn whether and how you use information about me, to check that it is lawful, and to end it where it is not lawful.',
	identity:
		'If you need anything further to find the information or to know who I am, please ask for no more than you need, and use it for that purpose only; a new picture of my face is not needed.',
	deadline:
		'The Act asks for an answer within a reasonable period, for which 30 days are customary; I would be grateful for yours by {due}.',
	refusal:
		'If you refuse, please tell me why in writing. I may complain to you, and after 30 days to the Office of the Australian Information Commissioner.',
	controllerComplaint: {
		subject: 'Privacy complaint',
		blocks: [
			'I complain to {controller} about what I consider an interference with my privacy under the Privacy Act 1988 (Cth). On {sent} I sent you a request ({rights}). It has not been met in full.',
			'Please answer this complaint in writing. If I have no answer within 30 days, or am not satisfied with it, I may complain to the Office of the Australian Information Commissioner.',
			'A copy of my request is attached.',
		],
	},
	provisions: {
		rights: {access: 'APP 12', erasure: 'APP 11.2', objection: 'APP 3.3'},
		outcome: {},
		faces: 'APPs 1.2, 3.3 and 3.5',
	},
	complaint: {
		opening:
			'I live in Australia. Under section 36 of the Privacy Act 1988 (Cth) I complain about what I consider an interference with my privacy by {controller}.',
		orders: [
			'to investigate whether {controllerName} collects or holds personal information about me, and whether that complies with the Australian Privacy Principles',
			'to determine, if conciliation fails, that my request be met (section 52)',
		],
		stopFaces: 'to declare that {controllerName} must not collect pictures of the faces of people in Australia without their consent',
	},
};
