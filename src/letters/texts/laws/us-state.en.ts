import type {LawText} from '../../text-types.ts';
import type {UsStatePhrases} from '../../us-state-text.ts';

/**
 * The comprehensive privacy acts of US states, which say nearly the same. `{act}`, `{citation}`, `{state}`, the sections, the days and the
 * phrases below come from the record of the Act. Pictures and what is computed from them are personal data under all of them; whether they
 * are biometric data differs, so that it is claimed only where it holds.
 */
export const text: LawText = {
	name: 'the {act}',
	basis: 'the {act} ({citation})',
	opening:
		'I am a resident of {state} and write to {controller} about personal data that you may hold about me, in particular pictures that show my face and templates made from them. I refer to the {act} ({citation}).',
	rights: {
		access: {
			subject: 'Request for confirmation and access, {accessSection}',
			blocks: [
				'Please confirm whether you process personal data about me, and give me access to it ({accessSection}), in particular to:',
				[
					'every picture that shows me, every template or faceprint made from it, and all data linked to them, with the address each picture was taken from and the date',
					'{thirdParties}',
				],
			],
		},
		'opt-out': {
			subject: 'Request to opt out, {optOutSection}',
			blocks: ['{optOutRequest}'],
		},
		erasure: {
			subject: 'Request to delete, {erasureSection}',
			blocks: ['{erasureRequest}'],
		},
	},
	faces: [
		'A picture that anybody can see on the web does not make a template computed from my face publicly available: the template was never on the web, and I have not made it available to the public.',
	],
	purpose: 'My purpose is to learn whether and how you use data about me, and to end that use.',
	rightNames: {erasure: 'deletion', 'opt-out': 'opt-out of sale and targeted advertising'},
	closing: 'Sincerely,',
	identity:
		'If you must authenticate this request, please ask for no more than you need, and use what I send for that purpose only; a new picture of my face is not needed.',
	deadline:
		'Please respond within {answerDays} days of receipt, as the Act requires of those to whom it applies; if this reaches you today, I expect your response by {due}.',
	refusal: '{refusal}',
	controllerComplaint: {
		subject: 'Appeal of your decision on my request of {sent}',
		blocks: [
			'On {sent} I sent {controller} a request ({rights}) under the {act}. It has not been met in full. I appeal ({appealSection}).',
			'Please decide within {appealDays} days, and tell me in writing what you did or did not do and why. If you deny the appeal, please tell me how I can submit a complaint to the authority of {state}.',
			'A copy of my request is attached.',
		],
	},
	provisions: {
		rights: {access: '{accessSection}', erasure: '{erasureSection}', 'opt-out': '{optOutSection}'},
		outcome: {silence: 'the duty to answer within {answerDays} days'},
	},
	complaint: {
		opening: 'I am a resident of {state}. Under the {act} ({citation}) I file this complaint about {controller}.',
		infringed: 'In my view these provisions were violated: {provisions}.',
		faces:
			'The matter concerns any pictures of my face that {controllerName} may hold and any templates computed from them. I have not consented to that. My request sets out what I asked for.',
		asks: 'I know that your office does not represent me. I ask your office:',
		orders: [
			'to look into whether {controllerName} complies with the Act towards residents of {state}',
			'to do what it can to have my request met',
		],
		stopFaces: 'to consider whether collecting faces from the web is compatible with the Act',
		otherPowers: 'to inform me of what is done about this complaint',
		closing: 'Sincerely,',
	},
};

/** What differs between the acts. */
export const phrases: UsStatePhrases = {
	erasesAll:
		'Please delete the personal data provided by me or obtained about me: the pictures, every template or faceprint made from my face, and all data linked to them ({erasureSection}). Please confirm this to me.',
	erasesProvided:
		'Please delete the personal data that I provided to you ({erasureSection}). Beyond that the Act gives me no right to deletion; I ask you all the same to delete the pictures that show me, every template or faceprint made from my face, and all data linked to them, and to confirm this to me.',
	optOut: 'I opt out of the sale of my personal data and of its use for targeted advertising ({optOutSection}).',
	optOutWithProfiling:
		'I opt out of the sale of my personal data, of its use for targeted advertising, and of profiling in furtherance of decisions with legal or similarly significant effects ({optOutSection}).',
	optOutUnproven: 'The Act does not require this request to be authenticated ({unprovenSection}).',
	optOutUnprovenReply:
		'A request to opt out need not be authenticated at all under the Act ({unprovenSection}). As far as my request is one, please act on it now.',
	noConsent:
		'What is computed from a picture in order to identify me is biometric data, and so sensitive data, which the Act does not let you process without my consent. I have given none.',
	specific: 'a list of the specific third parties to whom you disclosed it',
	categories: 'a list of the categories of third parties to whom you disclosed it',
	unlisted: 'those to whom you disclosed or sold it; where the Act does not oblige you to name them, I ask you to do so',
	refusal:
		'If you decline a request in whole or in part, please tell me why and how I can appeal. If you deny the appeal, I may turn to the authority of {state}.',
	refusalWithoutAppeal: 'If you decline a request in whole or in part, please tell me why. I may turn to the authority of {state}.',
};
