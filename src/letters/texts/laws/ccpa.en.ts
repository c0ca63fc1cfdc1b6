import type {LawText} from '../../text-types.ts';

/**
 * Cal. Civ. Code 1798.100 ff. as amended by the CPRA; 11 CCR 7021, 7026(f), 7060(b). Section 1798.105 covers only what was collected from the
 * consumer; what a data broker holds from elsewhere is reached by the Delete Act (1798.99.86), and by opting out.
 */
export const text: LawText = {
	name: 'the California Consumer Privacy Act (CCPA)',
	basis: 'the California Consumer Privacy Act (CCPA)',
	opening:
		'I am a resident of California and write to {controller} about personal information that you may hold about me, in particular pictures that show my face and biometric information made from them. I refer to the California Consumer Privacy Act as amended (California Civil Code section 1798.100 et seq.).',
	rights: {
		access: {
			subject: 'Request to know, Civil Code 1798.110 and 1798.115',
			blocks: [
				'Please disclose to me, under sections 1798.110 and 1798.115:',
				[
					'the specific pieces of personal information you have collected about me: every picture that shows me, every template or faceprint made from it, and all data linked to them, with the address each picture was taken from and the date',
					'the categories of personal information and of their sources',
					'the purposes of collecting, selling or sharing it',
					'the categories of personal information that you sold, shared or disclosed for a business purpose, and for each the categories of third parties who received it',
				],
			],
		},
		'opt-out': {
			subject: 'Request to opt out of sale or sharing and to limit use, Civil Code 1798.120 and 1798.121',
			blocks: [
				'Please do not sell or share my personal information (section 1798.120), and limit the use and disclosure of my sensitive personal information, biometric information among it, to what section 1798.121 allows. Please act on this within 15 business days (11 CCR 7026(f)) and tell those to whom you have sold or shared it. Neither request may be made to depend on proof of my identity (11 CCR 7060(b)).',
			],
		},
		erasure: {
			subject: 'Request to delete, Civil Code 1798.105 and 1798.99.86',
			blocks: [
				'Please delete all personal information that you have collected from me, direct your service providers and contractors to delete it as well, and notify those to whom you sold or shared it (section 1798.105).',
				'Insofar as you are a data broker, the Delete Act obliges you to delete what you hold about me from any source once my request reaches you through the state’s deletion platform (section 1798.99.86(c)), and not to sell or share new information about me afterwards (section 1798.99.86(d)). I ask you to do so on receipt of this letter, and to delete all the same where neither section obliges you: the pictures that show me, every template or faceprint made from my face, and all data linked to them. Please tell me which exception you rely on for anything you keep.',
			],
		},
	},
	faces: [
		'A picture on the web does not make a faceprint “publicly available”: biometric information collected about a consumer without the consumer’s knowledge is not (section 1798.140(v)(2)).',
	],
	purpose: 'My purpose is to learn whether and how you use information about me, and to end that use.',
	rightNames: {access: 'request to know', erasure: 'deletion', 'opt-out': 'opt-out of sale and sharing'},
	closing: 'Sincerely,',
	identity:
		'If you must verify who I am for a request to know or to delete, please ask for no more than you need, and use what I send for that purpose only; a new picture of my face is not needed.',
	identityLaw:
		'A request to opt out of sale or sharing, or to limit the use of sensitive information, needs no verification at all: for such a request a business may not require a picture of the person with a driver’s license (11 CCR 7060(b)). Please act on these requests now.',
	deadline:
		'Please confirm receipt within 10 business days and answer within 45 calendar days of receipt (11 CCR 7021), where that applies; if this reaches you today, I expect your answer by {due}.',
	refusal:
		'If you deny a request in whole or in part, please tell me why. I may complain to the California Privacy Protection Agency and to the Attorney General.',
	complaint: {
		opening: 'I am a resident of California. Under {basis} I file this complaint about {controller}.',
		asks: 'I ask you to look into the matter, and in particular:',
		orders: [
			'to establish whether {controllerName} collects, sells or shares personal information about me, and on what ground',
			'to have {controllerName} comply with my request',
		],
		stopFaces: 'to consider whether its collection of pictures of faces and of faceprints complies with the Act',
		closing: 'Sincerely,',
	},
	provisions: {
		rights: {
			access: 'sections 1798.110 and 1798.115',
			erasure: 'sections 1798.105 and 1798.99.86',
			'opt-out': 'sections 1798.120, 1798.121 and 1798.135',
		},
		outcome: {silence: 'section 1798.130(a)(2) (no answer within 45 days)', identity: '11 CCR 7060 (verification)'},
		faces: 'section 1798.100(c) (collection that is reasonably necessary and proportionate)',
	},
};
