import type {ComplaintText} from '../text.ts';

export const text: ComplaintText = {
	greeting: 'Dear Sir or Madam,',
	subject: 'Complaint about {controller}',
	opening: 'I live in your country ({country}) and complain about {controller}, {website}. My complaint rests on {basis}.',
	request: 'On {sent} I sent this company a request ({rights}) under {law}.',
	outcome: {
		silence: 'The period for an answer ended on {due}. I have received no answer.',
		silenceWithoutPeriod: 'I have received no answer.',
		refusal: 'On {on} the company refused.',
		incomplete: 'On {on} the company answered, but did not do what I asked for.',
	},
	reminded: 'I reminded it on {reminded}.',
	faces:
		'It concerns pictures of my face and what is computed from it to recognise me, which is to say biometric data, taken from the web without asking me.',
	precedents: 'Authorities and courts have already decided on this company:',
	asks: 'I ask you to examine the complaint, and in particular:',
	orders: [
		'to find that the processing of my data is unlawful and that my request was not met',
		'to order the company to comply with my request',
		'to use your other powers as you see fit, and to tell me how the matter proceeds and ends',
	],
	stopFaces: 'to order it to stop collecting and processing pictures of my face',
	anonymous: 'Please do not pass my name and address on to the company unless the examination needs it, and tell me before you do.',
	attachments: 'I attach:',
	attached: {
		request: 'a copy of my request',
		proof: 'proof that it was sent',
		answer: 'the company’s answer',
		reminder: 'a copy of my reminder',
	},
	closing: 'Yours faithfully,',
};
