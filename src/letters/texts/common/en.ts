import type {CommonText} from '../../text-types.ts';

export const text: CommonText = {
	greeting: 'Dear Sir or Madam,',
	closing: 'Yours faithfully,',
	separator: '; ',
	places: 'These pages and pictures show me and should help you to find the data:',
	noPlaces: 'If you need a picture to find the data, please tell me; I will point you to one that is already public, if there is one.',
	situation: 'These are the grounds relating to my particular situation: {situation}',
	coverNote: 'Please find my letter attached as a PDF. Please reply to this address.',
	suggestedSituation: 'Anyone with a photo of me could use such a service to learn who I am.',
	accessFirst: 'Please answer my request for access before you erase anything, so that nothing I ask about is lost.',
	rightNames: {access: 'access', erasure: 'erasure', restriction: 'restriction', objection: 'objection', 'opt-out': 'opt-out of sale'},
};
