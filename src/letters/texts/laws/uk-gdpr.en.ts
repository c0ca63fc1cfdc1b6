import type {LawText} from '../../text-types.ts';

/** UK GDPR as amended in 2025: the period is that of Art. 12A; complaints to the controller first (DPA 2018, s. 164A). The AI Act is not cited. */
export const text: LawText = {
	name: 'the UK GDPR',
	basis: 'section 165 of the Data Protection Act 2018',
	opening:
		'I live in the United Kingdom and write to {controller} about personal data concerning me that you may process, in particular pictures that show my face. I refer to the UK GDPR and the Data Protection Act 2018.',
	rights: {
		access: {
			subject: 'Request for access, Article 15 UK GDPR',
			blocks: [
				'Please confirm whether you process personal data concerning me. If you do, please send me a copy of these data and the information under Article 15(1) and (2) UK GDPR, free of charge:',
				[
					'every picture that shows me, every template or vector made from my face, and all data linked to them, with the address each picture was taken from and the date',
					'the purposes of the processing and, so that I can check it, the legal basis you rely on under Articles 6(1) and 9(2)',
					'the categories of data',
					'each recipient, by name, including those in third countries, and the safeguards for such transfers',
					'how long the data are kept, or how that is decided',
					'all available information on the source of the data',
					'whether there is automated decision-making, including profiling, and meaningful information about the logic involved',
				],
			],
		},
		objection: {
			subject: 'Objection, Article 21 UK GDPR',
			blocks: [
				'I object to the processing of personal data concerning me, including any future collection of pictures that show me, on grounds relating to my particular situation (Article 21(1) UK GDPR). I know of no compelling legitimate grounds that override my interests.',
			],
		},
		restriction: {
			subject: 'Request for restriction, Article 18 UK GDPR',
			blocks: [
				'Please restrict the processing of my data to storage (Article 18(1) UK GDPR). I consider the processing unlawful, but oppose erasure for now (point (b)), since I need the data to establish and exercise my claims (point (c)). Where I have objected, point (d) applies as well, until it is verified whether your grounds override mine.',
			],
		},
		erasure: {
			subject: 'Request for erasure, Article 17 UK GDPR',
			blocks: [
				'Please erase without undue delay all personal data concerning me: the pictures, every template or vector made from my face, and all data linked to them. I see no legal basis for processing them (Article 17(1)(d) UK GDPR). In so far as you rely on consent, I withdraw it (Article 17(1)(b)). I see no exception under Article 17(3).',
				'Please communicate the erasure to every recipient and tell me who they are (Article 19 UK GDPR), confirm it to me, and make sure that the data are not collected again. If you think that you need data about me for this, please tell me beforehand which, and for how long.',
			],
			alongside: {objection: ['In so far as I object, Article 17(1)(c) UK GDPR applies as well.']},
		},
	},
	reach:
		'The UK GDPR applies to you wherever you are established: making people in the United Kingdom findable by their face is related to monitoring their behaviour (Article 3(2)(b) UK GDPR). The Upper Tribunal has confirmed this for Clearview AI ([2025] UKUT 319 (AAC)). If you are not established in the United Kingdom, please also name your representative there (Article 27 UK GDPR).',
	faces: [
		'What is computed from a face to recognise a person is biometric data (Article 4(14) and Article 9(1) UK GDPR). Processing it is prohibited unless Article 9(2) and the Data Protection Act 2018 allow it. I have not given explicit consent, and a picture on the web does not make the template of a face data that I have manifestly made public (Article 9(2)(e)).',
	],
	purpose:
		'My purpose is to learn whether and how you process data about me, to check that it is lawful, and to end it where it is not lawful.',
	identity:
		'If you have reasonable doubts about who I am, please tell me what they are, and the least information that would resolve them (Articles 5(1)(c) and 12(6) UK GDPR); a copy of an identity document or a new picture of my face is not needed for that. Please use this letter only to answer it, and do not add anything in it to what you hold about me.',
	identityLaw:
		'Further information may be asked for only on reasonable doubt and only as far as needed (Articles 12(6) and 5(1)(c) UK GDPR). I find no such doubt in your demand. As long as you name none, I take the view that the period for your answer is running and ends on {due}.',
	deadline:
		'Please answer without undue delay and in any event within one month, the period under Articles 12(3) and 12A UK GDPR; if this reaches you today, that is by {due}.',
	refusal:
		'If you do not comply in full, please tell me why within the same period (Article 12(4) UK GDPR). I may then complain to you under section 164A of the Data Protection Act 2018, and to the Information Commissioner.',
	controllerComplaint: {
		subject: 'Complaint under section 164A of the Data Protection Act 2018',
		blocks: [
			'I complain to {controller} under section 164A of the Data Protection Act 2018. On {sent} I sent you a request ({rights}) under the UK GDPR. It has not been met in full, which I consider an infringement of the UK GDPR.',
			'Please acknowledge this complaint within 30 days, take the steps needed to answer it without undue delay, and tell me the outcome.',
			'If it is not resolved, I intend to complain to the Information Commissioner. A copy of my request is attached.',
		],
	},
	provisions: {
		rights: {
			access: 'Article 15 UK GDPR',
			erasure: 'Article 17 UK GDPR',
			restriction: 'Article 18 UK GDPR',
			objection: 'Article 21 UK GDPR',
		},
		outcome: {
			silence: 'Articles 12(3) and 12A UK GDPR',
			incomplete: 'Articles 12(3) and 12A UK GDPR',
			refusal: 'Article 12(4) UK GDPR',
			identity: 'Articles 12(2), 12(6) and 5(1)(c) UK GDPR',
		},
		faces: 'Articles 5(1)(a), 6(1) and 9(1) UK GDPR',
	},
};
