import type {ComplaintText} from '../../text-types.ts';

export const text: ComplaintText = {
	greeting: 'Dear Sir or Madam,',
	subject: 'Complaint about {controller}',
	opening: 'I live {inPlace}. Under {basis} I lodge a complaint about {controller}.',
	request: 'On {sent} I sent {controllerName} the following request under {law}: {asked}.',
	outcome: {
		silence: 'The period for an answer ended on {due}. I have received no answer.',
		silenceWithoutPeriod: 'I have received no answer.',
		refusal: 'On {on} {controllerName} refused it.',
		incomplete: 'On {on} {controllerName} answered, but did not do all that I asked for.',
		silenceAsRefusal: '{controllerName} did not answer within the period, which ended on {due}. The law counts that as a refusal.',
		identity:
			'On {on} {controllerName} made its answer depend on further proof of my identity. In that demand, which I attach, I find no doubt about who I am.',
	},
	reminded: 'I reminded {controllerName} on {reminded}.',
	replied: 'On {replied} I replied.',
	complainedThere: 'On {complainedThere} I complained to {controllerName} directly.',
	faces:
		'The matter concerns any pictures of my face that {controllerName} may hold, and anything computed from them in order to identify me: biometric data. I have not consented to such processing. My request sets out why I consider it unlawful.',
	precedents: 'Authorities have already found the practice of {controllerName} unlawful under the law of their countries:',
	ownPrecedents: 'You have already found the practice of {controllerName} unlawful:',
	reachConfirmed: 'A court of my country has confirmed that its law applies to {controllerName}:',
	infringed: 'In my view the following provisions were infringed: {provisions}.',
	learned: 'I learned of this on {learned}.',
	underAppeal: 'under appeal',
	asks: 'I ask you to examine this complaint, and in particular:',
	orders: [
		'to establish whether {controllerName} processes data about me, and whether that is lawful',
		'to find that my request was not met, and to order that it be met',
	],
	stopFaces: 'to order {controllerName} not to collect or process pictures of my face',
	otherPowers: 'to use your other powers as you see fit, and to inform me of the progress and the outcome of the complaint',
	anonymous: 'Please do not disclose my name and address unless your examination requires it, and tell me before you do.',
	attachments: 'I attach:',
	attached: {
		request: 'a copy of my request',
		proof: 'proof that it was sent',
		answer: 'the answer to it',
		demand: 'the demand for proof of identity',
		reply: 'a copy of my reply',
		reminder: 'a copy of my reminder',
		complaint: 'a copy of my direct complaint',
	},
	closing: 'Yours faithfully,',
};
