import type {LawText} from '../../text-types.ts';

/** FADP of 25 September 2020, in force since 1 September 2023. */
export const text: LawText = {
	name: 'the Swiss Federal Act on Data Protection (FADP)',
	basis: 'the Swiss Federal Act on Data Protection (FADP)',
	opening:
		'I live in Switzerland and write to {controller} about personal data concerning me that you may process, in particular pictures that show my face. I refer to the Swiss Federal Act on Data Protection (FADP).',
	rights: {
		access: {
			subject: 'Request for information, Article 25 FADP',
			blocks: [
				'Please tell me whether you process personal data about me. If you do, please send me, free of charge (Article 25 FADP):',
				[
					'the data as such: every picture that shows me, every template or vector made from my face, and all data linked to them, with the address each picture was taken from and the date',
					'the purpose of the processing',
					'how long the data are kept, or how that is decided',
					'all available information on the source of the data',
					'whether there is an automated individual decision, and the logic behind it',
					'the recipients or categories of recipients, and the states to which data are disclosed',
				],
			],
		},
		objection: {
			subject: 'Objection to processing, Article 30 FADP',
			blocks: [
				'Processing personal data about me, and collecting more pictures that show me, is against my express will (Article 30 FADP). Please stop it.',
			],
		},
		erasure: {
			subject: 'Request for deletion, Article 32 FADP',
			blocks: [
				'Please delete or destroy all personal data about me: the pictures, every template or vector made from my face, and all data linked to them (Article 32 FADP). Please tell those who received the data, confirm the deletion to me, and make sure that the data are not collected again.',
			],
		},
	},
	reach: 'The FADP applies to matters that have an effect in Switzerland, even if they occur abroad (Article 3(1) FADP).',
	faces: [
		'Biometric data that uniquely identify a person are sensitive personal data (Article 5(c) FADP). I have consented neither to their being made from my face nor to their use.',
	],
	purpose:
		'My purpose is to learn whether and how you process data about me, to check that it is lawful, and to end it where it is not lawful.',
	identity:
		'If you doubt who I am, please tell me why, and the least information that would settle the doubt; a new picture of my face is not needed for that. Please use this letter only to answer it.',
	deadline: 'Please answer within 30 days of receipt (Article 25(7) FADP); if this reaches you today, that is by {due}.',
	gentleDeadline: 'The Act names no period for this; I would be grateful for your answer within 30 days, by {due}.',
	refusal:
		'If you do not comply in full, or only later, please tell me why. I may report the matter to the Federal Data Protection and Information Commissioner.',
	provisions: {
		rights: {access: 'Article 25 FADP', erasure: 'Article 32(2) and (4) FADP', objection: 'Article 30(2)(b) FADP'},
		outcome: {silence: 'Article 25(7) FADP'},
		faces: 'Articles 6(1) to (3) and 30 FADP',
	},
	complaint: {
		subject: 'Report under Article 49 FADP: {controller}',
		opening: 'I live {inPlace}. Under Article 49(1) FADP I report {controller} to you.',
		request: 'On {sent} I sent {controllerName} the following request under {law}: {asked}.',
		statements: [
			'I know that I am not a party to any proceedings and that you cannot exercise my rights for me. I will pursue my own claims before the civil court, if need be.',
		],
		asks: 'I ask you:',
		orders: [
			'to examine whether there are sufficient indications of a violation of data protection provisions and, if so, to open an investigation (Article 49(1) FADP)',
			'to order administrative measures where they are called for (Article 51 FADP)',
		],
		stopFaces:
			'to take into account in particular that pictures of the faces of people in Switzerland are collected and processed in large numbers',
		otherPowers: 'to inform me of the steps taken and of the result (Article 49(4) FADP)',
	},
};
