import type {LawText} from '../../text-types.ts';

/** Lei 13.709/2018, Art. 18 and 19. */
export const text: LawText = {
	name: 'the LGPD',
	basis: 'Article 18, paragraph 1, of the LGPD',
	opening:
		'I live in Brazil and write to {controller} about personal data concerning me that you may process, in particular pictures that show my face and biometric data made from them. I refer to the Lei Geral de Proteção de Dados, Lei 13.709/2018 (LGPD).',
	rights: {
		access: {
			subject: 'Confirmation and access, Articles 18 and 19 LGPD',
			blocks: [
				'Please confirm whether you process personal data about me and give me access to them in a clear and complete statement (Article 18, I and II, and Article 19, II), with:',
				[
					'every picture that shows me, every template or vector made from my face, and all data linked to them, with the address each picture was taken from and the date',
					'their origin, the criteria used and the purpose of the processing',
					'the public and private entities with which you have shared them (Article 18, VII)',
				],
			],
		},
		objection: {
			subject: 'Opposition, Article 18, paragraph 2, LGPD',
			blocks: [
				'I oppose the processing of personal data about me, in so far as it rests on no consent of mine and does not comply with the law (Article 18, paragraph 2), including any future collection of pictures that show me.',
			],
		},
		erasure: {
			subject: 'Blocking or deletion, Article 18, IV, LGPD',
			blocks: [
				'Please block or delete all personal data about me that are processed in breach of the law: the pictures, every template or vector made from my face, and all data linked to them (Article 18, IV). In so far as you rely on consent, I withdraw it and ask for deletion (Article 18, VI). Please tell those with whom you shared the data, and confirm this to me.',
			],
		},
	},
	reach:
		'The LGPD applies wherever you are established, since the data were collected in Brazil or concern people who are there (Article 3, II and III).',
	faces: [
		'What is computed from a face in order to recognise a person is biometric and therefore sensitive personal data (Article 5, II), which may be processed only on the grounds of Article 11. I have given no specific and separate consent, and data that are publicly accessible remain protected (Article 7, paragraphs 3 and 4).',
	],
	purpose:
		'My purpose is to learn whether and how you process data about me, to check that it is lawful, and to end it where it is not lawful.',
	identity:
		'If you need anything further to find the data or to know who I am, please ask for no more than you need, and use it for that purpose only; a new picture of my face is not needed.',
	deadline:
		'Please answer at once, and a request for a complete statement within 15 days (Article 19, II); if this reaches you today, I expect your answer by {due}.',
	gentleDeadline: 'The law asks you to act at once, or to say why you cannot (Article 18, paragraph 4); I expect your answer by {due}.',
	refusal:
		'If you cannot comply at once, please tell me the reasons of fact or law (Article 18, paragraph 4). I may petition the ANPD (Article 18, paragraph 1).',
	provisions: {
		rights: {access: 'Articles 18, I and II, and 19', erasure: 'Article 18, IV and VI', objection: 'Article 18, paragraph 2'},
		outcome: {silence: 'Article 19, II', refusal: 'Article 18, paragraph 4'},
		faces: 'Articles 6, 7 and 11',
	},
};
