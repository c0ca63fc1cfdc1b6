import type {LawText} from '../../text-types.ts';

/**
 * 740 ILCS 14/15. The Act gives no right to an answer and no period: asked for, not claimed. Photographs are outside the Act (section 10); a
 * scan of face geometry is not. No claim for money.
 */
export const text: LawText = {
	name: 'the Illinois Biometric Information Privacy Act (BIPA)',
	basis: 'the Illinois Biometric Information Privacy Act (740 ILCS 14)',
	opening:
		'I am a resident of Illinois and write to {controller} about any biometric identifiers and biometric information of mine that you may hold, in particular scans of my face geometry made from pictures. I refer to the Biometric Information Privacy Act, 740 ILCS 14.',
	rights: {
		access: {
			subject: 'Questions under the Biometric Information Privacy Act, 740 ILCS 14/15',
			blocks: [
				'Please tell me:',
				[
					'whether you have collected, captured or otherwise obtained a scan of my face geometry, or information based on one, from which pictures, from where and when',
					'where you publish your written policy with its retention schedule and guidelines for permanent destruction (section 15(a))',
					'which written release of mine you rely on (section 15(b)); I have given none',
					'to whom you have disclosed, sold, leased or traded it, and on what ground (section 15(c) and (d))',
				],
			],
		},
		'opt-out': {
			subject: 'No consent to collection, sale or disclosure, 740 ILCS 14/15',
			blocks: [
				'I do not consent to the collection of my biometric identifiers or biometric information, or to its disclosure (section 15(b) and (d)). No private entity may sell, lease, trade or otherwise profit from it (section 15(c)). Please exclude me from your service.',
			],
		},
		erasure: {
			subject: 'Request for destruction, 740 ILCS 14/15(a)',
			blocks: [
				'Please permanently destroy every scan of my face geometry and all information based on it, as your policy under section 15(a) has to provide, and confirm this to me. The pictures themselves are not biometric identifiers under the Act (section 10); I ask you to delete them as well, so that no new scan is made from them.',
			],
		},
	},
	settled: {
		'clearview-ai':
			'In ACLU v. Clearview AI, Inc. (Circuit Court of Cook County, 2020 CH 04353) you undertook to let residents of Illinois opt out of the search results. Please treat this letter as a request under that settlement as well.',
	},
	purpose: 'My purpose is to learn whether you hold biometric data of mine, and to have it destroyed if you do.',
	rightNames: {access: 'information', erasure: 'destruction', 'opt-out': 'opt-out'},
	closing: 'Sincerely,',
	identity:
		'If you need anything further to find the data or to know who I am, please ask for no more than you need; I do not consent to a new scan of my face for the purpose of answering.',
	deadline: 'The Act names no period for an answer; I would be grateful for yours by {due}.',
	refusal: 'If you do not comply, please tell me why. All my rights are reserved.',
	complaint: {
		subject: 'Information about {controller}',
		opening:
			'I am a resident of Illinois and write to inform you about {controller}. I know that the Biometric Information Privacy Act is enforced by private action (740 ILCS 14/20); I ask your office to take note and, where the Consumer Fraud and Deceptive Business Practices Act applies, to look into the matter.',
		asks: 'I ask your office:',
		orders: [
			'to take note that my questions and requests were not met',
			'to consider whether the practice is unfair or deceptive towards residents of Illinois',
		],
		stopFaces: 'to consider this together with other reports about searches by face',
		otherPowers: 'to tell me if you can act on this, or which office can',
		faces:
			'The matter concerns any scans of my face geometry that {controllerName} may have made from pictures on the internet. I have given no written release for that (section 15(b)). My request sets out what I asked for.',
		closing: 'Sincerely,',
	},
};
