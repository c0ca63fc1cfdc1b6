import type {LawText} from '../../text.ts';

/**
 * The comprehensive privacy acts of US states, which say nearly the same: `{act}`, `{state}`, `{accessSection}`, `{erasureSection}`,
 * `{optOutSection}`, `{appealSection}`, `{answerDays}` and `{appealDays}` come from the record of the act.
 */
export const text: LawText = {
	name: 'the {act}',
	basis: 'the {act}',
	opening:
		'I am a resident of {state} and write to {controller} about personal data that you may hold about me, in particular pictures that show my face and biometric data made from them. I refer to the {act}.',
	rights: {
		access: {
			subject: 'Request to confirm processing and for access ({accessSection})',
			blocks: [
				'Please confirm whether you process personal data about me, and give me access to it ({accessSection}), in particular:',
				[
					'every picture that shows me, every template or faceprint made from it, and all data linked to them, with the address each picture was taken from and the date',
					'the categories of third parties to whom you disclosed or sold it',
				],
			],
		},
		'opt-out': {
			subject: 'Opt-out of sale, targeted advertising and profiling ({optOutSection})',
			blocks: [
				'I opt out of the sale of my personal data, of targeted advertising and of profiling ({optOutSection}). I have not consented to the processing of sensitive data, which biometric data used to identify me is. Please stop it.',
			],
		},
		erasure: {
			subject: 'Request to delete ({erasureSection})',
			blocks: [
				'Please delete the personal data about me that you obtained, from whatever source: the pictures, every template or faceprint made from my face, and all data linked to them ({erasureSection}). Please confirm this to me.',
			],
		},
	},
	purpose: 'My purpose is to learn whether and how you use data about me, and to end that use.',
	closing: 'Sincerely,',
	identity:
		'If you must authenticate this request, please ask for the least that will do, and use what I send for that purpose only; a new picture of my face is not needed for it. An opt-out does not need authentication.',
	deadline: 'Please answer within {answerDays} days of receipt; if this reaches you today, I expect your answer by {due}.',
	refusal:
		'If you decline a request in whole or in part, please tell me why and how I may appeal. I may also turn to the Attorney General of {state}.',
	controllerComplaint: {
		subject: 'Appeal of your decision on my request of {sent}',
		blocks: [
			'On {sent} I sent you, {controller}, a request ({rights}) under the {act}. It has not been met: either I have no complete answer, or I do not accept the reasons you gave. I appeal ({appealSection}).',
			'Please decide within {appealDays} days and tell me in writing what you did and why, and how I may turn to the Attorney General.',
			'My request is attached again.',
		],
	},
};
