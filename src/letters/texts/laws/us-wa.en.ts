import type {LawText} from '../../text-types.ts';

/** RCW 19.373: “consumer health data” includes biometric data, and imagery of the face from which a template can be extracted. */
export const text: LawText = {
	name: 'the Washington My Health My Data Act',
	basis: 'the Washington My Health My Data Act (RCW 19.373)',
	opening:
		'I am a resident of Washington and write to {controller} about consumer health data of mine that you may hold. Under the My Health My Data Act (RCW 19.373) these include biometric data: templates made from my face, and pictures of it from which one can be extracted.',
	rights: {
		access: {
			subject: 'Request for confirmation and access, RCW 19.373.040',
			blocks: [
				'Please confirm whether you collect, share or sell such data about me, and give me access to them (RCW 19.373.040), in particular to:',
				[
					'every template or faceprint made from my face, the pictures it was made from, and all data linked to them, with the address each picture was taken from and the date',
					'a list of all third parties and affiliates with whom you shared or to whom you sold them, and an active e-mail address or other online mechanism for each',
				],
			],
		},
		'opt-out': {
			subject: 'No consent, and withdrawal of consent, RCW 19.373.040',
			blocks: [
				'I have not consented to the collection or sharing of these data, nor signed an authorization to sell them (RCW 19.373.030 and 19.373.070). I withdraw any consent you may rely on (RCW 19.373.040). Please do not collect, share or sell them.',
			],
		},
		erasure: {
			subject: 'Request to delete, RCW 19.373.040',
			blocks: [
				'Please delete these data from your records, and notify all affiliates, processors, contractors and other third parties with whom you shared them (RCW 19.373.040). Please confirm this to me.',
			],
		},
	},
	purpose: 'My purpose is to learn whether and how you use data about me, and to end that use.',
	rightNames: {erasure: 'deletion', 'opt-out': 'withdrawal of consent'},
	closing: 'Sincerely,',
	identity:
		'If you must authenticate this request, please ask for no more than you need, and use what I send for that purpose only; a new picture of my face is not needed.',
	deadline: 'Please answer within 45 days of receipt; if this reaches you today, I expect your answer by {due}.',
	refusal:
		'If you decline a request in whole or in part, please tell me why and how I can appeal. If you deny the appeal, I may turn to the Attorney General of Washington. All my rights are reserved.',
	controllerComplaint: {
		subject: 'Appeal of your decision on my request of {sent}',
		blocks: [
			'On {sent} I sent {controller} a request ({rights}) under the Washington My Health My Data Act. It has not been met in full. I appeal (RCW 19.373.040).',
			'Please decide within 45 days, and tell me in writing what you did or did not do and why. If you deny the appeal, please tell me how I can submit a complaint to the Attorney General.',
			'A copy of my request is attached.',
		],
	},
	provisions: {
		rights: {
			access: 'RCW 19.373.040 (access)',
			erasure: 'RCW 19.373.040 (deletion)',
			'opt-out': 'RCW 19.373.030 and 19.373.070 (consent)',
		},
		outcome: {silence: 'the duty to answer within 45 days'},
	},
	complaint: {
		opening: 'I am a resident of Washington. Under the My Health My Data Act (RCW 19.373) I file this complaint about {controller}.',
		infringed: 'In my view these provisions were violated: {provisions}.',
		faces:
			'The matter concerns any pictures of my face that {controllerName} may hold and any templates computed from them. I have not consented to that. My request sets out what I asked for.',
		asks: 'I know that your office does not represent me. I ask your office:',
		orders: [
			'to look into whether {controllerName} complies with the Act towards residents of Washington',
			'to do what it can to have my request met',
		],
		stopFaces: 'to consider whether collecting faces from the web is compatible with the Act',
		otherPowers: 'to inform me of what is done about this complaint',
		closing: 'Sincerely,',
	},
};
