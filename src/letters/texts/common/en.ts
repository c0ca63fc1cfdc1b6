import type {CommonText} from '../../text.ts';

export const text: CommonText = {
	greeting: 'Dear Sir or Madam,',
	closing: 'Yours faithfully,',
	separator: '; ',
	places: 'These pages and pictures show me; with them you can find the data:',
	noPlaces: 'If you need a picture to find the data, please tell me: I can name one that is already public.',
	situation: 'The reasons that arise from my particular situation are these: {situation}',
	coverNote: 'My letter is attached as a PDF. I ask you to answer it to this address.',
	suggestedSituation: 'Anyone with a photo of me could use such a service to learn who I am.',
	accessFirst: 'Please answer my request for access before you erase anything, so that what I ask about is not lost.',
	rightNames: {access: 'access', erasure: 'erasure', restriction: 'restriction', objection: 'objection', 'opt-out': 'opt-out of sale'},
};
