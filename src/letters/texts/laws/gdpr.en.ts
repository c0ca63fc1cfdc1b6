import type {LawText} from '../../text-types.ts';

/** Art. 12, 15, 17-19, 21, 77 GDPR; purpose stated after CJEU C-526/24; no claim for money. */
export const text: LawText = {
	name: 'the GDPR',
	basis: 'Article 77(1) GDPR',
	opening:
		'I live in the European Economic Area ({country}) and write to {controller} about personal data concerning me that you may process, in particular pictures that show my face. I refer to the General Data Protection Regulation (EU) 2016/679 (GDPR).',
	rights: {
		access: {
			subject: 'Request for access, Article 15 GDPR',
			blocks: [
				'Please confirm whether you process personal data concerning me. If you do, please send me a copy of these data and the information under Article 15(1) and (2) GDPR, free of charge:',
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
			subject: 'Objection, Article 21 GDPR',
			blocks: [
				'I object to the processing of personal data concerning me, including any future collection of pictures that show me, on grounds relating to my particular situation (Article 21(1) GDPR). I know of no compelling legitimate grounds that override my interests.',
			],
		},
		restriction: {
			subject: 'Request for restriction, Article 18 GDPR',
			blocks: [
				'Please restrict the processing of my data to storage (Article 18(1) GDPR). I consider the processing unlawful, but oppose erasure for now (point (b)), since I need the data to establish and exercise my claims (point (c)). Where I have objected, point (d) applies as well, until it is verified whether your grounds override mine.',
			],
		},
		erasure: {
			subject: 'Request for erasure, Article 17 GDPR',
			blocks: [
				'Please erase without undue delay all personal data concerning me: the pictures, every template or vector made from my face, and all data linked to them. I see no legal basis for processing them (Article 17(1)(d) GDPR). In so far as you rely on consent, I withdraw it (Article 17(1)(b)). I see no exception under Article 17(3).',
				'Please communicate the erasure to every recipient and tell me who they are (Article 19 GDPR), confirm it to me, and make sure that the data are not collected again. If you think that you need data about me for this, please tell me beforehand which, and for how long.',
			],
			alongside: {objection: ['In so far as I object, Article 17(1)(c) GDPR applies as well.']},
		},
	},
	reach:
		'The GDPR applies to you wherever you are established: making people in the Union findable by their face is related to monitoring their behaviour (Article 3(2)(b) GDPR). The authorities of Italy, Greece, France, Austria and the Netherlands have applied it on this ground to Clearview AI. If you are not established in the Union, please also name your representative there (Article 27 GDPR).',
	faces: [
		'What is computed from a face to recognise a person is biometric data (Article 4(14) and Article 9(1) GDPR). Processing it is prohibited unless Article 9(2) allows it. I have not given explicit consent. A picture on the web does not make the template of a face data that I have manifestly made public (Article 9(2)(e)): the Dutch authority rejected that argument in its decision on Clearview AI of 16 May 2024.',
	],
	facesInUnion:
		'Since 2 February 2025, Article 5(1)(e) of the AI Act, Regulation (EU) 2024/1689, has moreover prohibited placing on the market, putting into service for this specific purpose or using AI systems that create or expand facial recognition databases through the untargeted scraping of facial images from the internet.',
	purpose:
		'My purpose is to learn whether and how you process data about me, to check that it is lawful, and to end it where it is not lawful.',
	identity:
		'If you have reasonable doubts about who I am, please tell me what they are, and the least information that would resolve them (Articles 5(1)(c) and 12(6) GDPR); a copy of an identity document or a new picture of my face is not needed for that. Please use this letter only to answer it, and do not add anything in it to what you hold about me.',
	identityLaw:
		'Further information may be asked for only on reasonable doubt and only as far as needed (Articles 12(6) and 5(1)(c) GDPR). I find no such doubt in your demand. As long as you name none, I take the view that the period for your answer is running and ends on {due}.',
	deadline:
		'Please answer without undue delay and in any event within one month of receipt (Article 12(3) GDPR); if this reaches you today, that is by {due}.',
	refusal:
		'If you do not comply in full, please tell me why within the same period (Article 12(4) GDPR). I reserve the right to lodge a complaint with a supervisory authority (Article 77 GDPR).',
	provisions: {
		rights: {
			access: 'Article 15 GDPR',
			erasure: 'Article 17 GDPR',
			restriction: 'Article 18 GDPR',
			objection: 'Article 21 GDPR',
		},
		outcome: {
			silence: 'Article 12(3) GDPR',
			incomplete: 'Article 12(3) GDPR',
			refusal: 'Article 12(4) GDPR',
			identity: 'Articles 12(2), 12(6) and 5(1)(c) GDPR',
		},
		faces: 'Articles 5(1)(a), 6(1) and 9(1) GDPR',
	},
};
