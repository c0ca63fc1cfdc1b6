import type {PublisherRequestText} from '../../text-types.ts';

export const text: PublisherRequestText = {
	shown: {
		self: {
			face: 'my face',
			person: 'me',
			ofPerson: 'of me',
			situation: 'my particular situation',
			reason: 'anyone with a photo of me could find your page by my face, and so learn who I am',
		},
		child: {
			face: 'my child’s face',
			person: 'my child',
			ofPerson: 'of my child',
			situation: 'my child’s particular situation',
			reason: 'anyone with a photo of my child could find your page by the face, and so learn who the child is',
		},
	},
	friendly: {
		greeting: 'Hello,',
		subject: 'A request about a picture on your website',
		who: {
			self: 'One of your pages shows a picture of me.',
			parent: 'I am the parent of a child who can be seen in a picture on one of your pages.',
			'young-person': 'One of your pages shows a picture of me, and I am under 18.',
			employee: 'I work for you, and one of your pages shows a picture of me.',
			'former-employee': 'I used to work for you, and one of your pages still shows a picture of me.',
			member: 'I am one of your members, and one of your pages shows a picture of me.',
			visitor: 'I came to one of your events, and one of your pages shows a picture of me.',
			tenant: 'I rent my home from you, and one of your pages shows a picture of me.',
			patient: 'I have been a patient of yours, and one of your pages shows a picture of me.',
		},
		ask: {
			never: 'Could you please take it down, or blur {face} in it, wherever you have used it?',
			given:
				'It was put up with my consent, but I have changed my mind: could you please take it down, or blur {face} in it, wherever you have used it?',
			contract:
				'I know that we made an agreement about pictures, but could you please take this one down all the same, or blur {face} in it, wherever you have used it?',
		},
		askPress: 'I do not want to interfere with your reporting, but could you please blur {face} in it, or use another picture?',
		thanks: 'A short reply by {due} would be very kind, and thank you for your help.',
		closing: 'Kind regards,',
	},
	directoryInformation: 'Please also note that I opt out of having photographs {ofPerson} published as directory information.',
	places: 'The page and its pictures, as I saw them on {seen}:',
	position: 'Where to find {person} in the picture: {position}',
	formal: {
		greetings: {
			club: 'Dear Sir or Madam,',
			school: 'Dear Sir or Madam,',
			employer: 'Dear Sir or Madam,',
			newspaper: 'Dear Editor,',
			photographer: 'Dear Sir or Madam,',
			'private-person': 'Hello,',
			platform: 'Dear Sir or Madam,',
			other: 'Dear Sir or Madam,',
		},
		subject: 'Request to take down a picture',
		opening: {
			self: 'One of your pages shows a picture in which I can be identified.',
			parent: 'I am the parent of a child who can be identified in a picture on one of your pages. I write on the child’s behalf.',
			'young-person': 'One of your pages shows a picture in which I can be identified. I am under 18, and write for myself.',
			employee: 'I work for you. One of your pages shows a picture in which I can be identified.',
			'former-employee': 'I used to work for you. One of your pages still shows a picture in which I can be identified.',
			member: 'I am one of your members. One of your pages shows a picture in which I can be identified.',
			visitor: 'I came to one of your events. One of your pages shows a picture in which I can be identified.',
			tenant: 'I rent my home from you. One of your pages shows a picture in which I can be identified.',
			patient: 'I have been a patient of yours. One of your pages shows a picture in which I can be identified.',
		},
		asks: 'Please:',
		items: [
			'take the picture down from the page, or blur {face} in it',
			'delete the picture file itself, with its smaller and larger versions, and not only the link to it',
			'do the same wherever else you have used it: galleries, newsletters, documents, social media',
			'ask search engines to refresh their results, and the Internet Archive to exclude the page: they act above all when the website’s operator asks',
		],
		recipients: 'inform everybody to whom you passed it on, and tell me who they are (Article 19 {gdpr})',
		confirm: 'confirm to me briefly when this is done',
		identity:
			'The address of the picture is all you need to find it. If you have reasonable doubts about who I am, please tell me what they are; an identity document or another picture is not needed for that.',
		softDeadline: 'The law sets no period for this; I would be grateful for an answer by {due}.',
	},
	gdpr: {
		agreed: {
			never:
				'I have not agreed to this publication and see no legal basis for it; please erase the picture without undue delay (Article 17(1)(d) {gdpr}).',
			given:
				'In so far as you rely on consent, I withdraw it (Article 7(3) {gdpr}); please erase the picture without undue delay (Article 17(1)(b) {gdpr}).',
			contract:
				'We made an agreement about pictures. In so far as it rests on consent, I withdraw that consent (Article 7(3) and Article 17(1)(b) {gdpr}). If you take the view that a contract allows this publication, please tell me which clause does, for which use and until when, and whether you would agree to end it.',
		},
		objection:
			'In so far as you rely on legitimate interests or on a task in the public interest, I object to the publication (Article 21(1) and Article 17(1)(c) {gdpr}). The reason relating to {situation} is this: {reason}.',
		child:
			'The picture shows a minor. The law gives particular weight to the interests of children (Article 6(1)(f) {gdpr}) and says that they merit specific protection (recital 38).',
		childConsent: 'Erasure is meant in particular for pictures to which consent was given for or by a child (recital 65).',
		askers: {
			employee: 'I do not see why my work would require this picture to be public (Article 5(1)(c) {gdpr}).',
			'former-employee':
				'I no longer work for you, so the purpose for which the picture may have been used has come to an end (Article 17(1)(a) {gdpr}).',
			member: 'Being a member of yours does not mean that I agreed to this publication.',
			visitor:
				'Please also tell me on which legal basis you published the picture, and where visitors were informed of that (Articles 13 and 14 {gdpr}).',
			tenant: 'Renting my home from you does not mean that I agreed to this publication.',
			patient:
				'A picture that shows me as a patient says something about my health. It may be published only with explicit consent (Article 9(1) and Article 9(2)(a) {gdpr}).',
		},
		school:
			'If you are a public school, you cannot rely on legitimate interests in the performance of your tasks (Article 6(1), second subparagraph, {gdpr}).',
	},
	fadp: {
		grounds: {
			never:
				'I have not agreed to this publication, and expressly object to it: from now on it takes place against my express wishes (Art. 30(2)(b) FADP). An identifiable picture of a person may not be published without justification (Art. 28 of the Swiss Civil Code). Please delete it (Art. 32(2) FADP).',
			given:
				'In so far as you rely on consent, I withdraw it, and expressly object to the publication: from now on it takes place against my express wishes (Art. 30(2)(b) FADP). An identifiable picture of a person may not be published without justification (Art. 28 of the Swiss Civil Code). Please delete it (Art. 32(2) FADP).',
			contract:
				'We made an agreement about pictures. If you take the view that it allows this publication, please tell me which clause does, for which use and until when, and whether you would agree to end it. Otherwise I expressly object to the publication (Art. 30(2)(b) FADP, Art. 28 of the Swiss Civil Code), and ask you to delete the picture (Art. 32(2) FADP).',
		},
		refusal: 'If you do not wish to comply, please tell me on which justification you rely.',
	},
	press: {
		subject: 'Request about a picture in one of your articles',
		opening:
			'I respect the freedom of the press, and know that it limits what I can ask for. I do not ask you to withdraw your report, but to choose whatever is compatible with it:',
		choices: [
			'blur {face}, or crop the picture',
			'use another picture',
			'leave out the name and the caption',
			'keep the page and the picture out of search engines',
			'take the picture out of the archive after a time',
		],
		close:
			'The reason for my request is this: {reason}. If none of these is possible, I would be grateful if you told me why. I would be grateful for an answer by {due}.',
	},
	privatePerson: {
		opening:
			'You may not have thought anything of it, and there is no quarrel between us as far as I am concerned. The reason for my request is this: {reason}. Please:',
		items: ['take the picture down, or blur {face} in it', 'do the same wherever else you have posted it', 'take out the name and any tag'],
		close: 'It would be kind of you to tell me by {due} that it is done. Thank you.',
	},
	imageRights: {
		de: 'Under German law, a picture of a person may in general be published only with the consent of the person shown (section 22 KUG); even where an exception applies, not against that person’s legitimate interests (section 23(2) KUG).',
		at: 'Under Austrian law, a picture of a person may not be published if that injures legitimate interests of the person shown (section 78 UrhG).',
		fr: 'Under French law, everyone has a right to their own image, as part of their private life (Article 9 of the Civil Code).',
		it: 'Under Italian law, a picture of a person may in general be published only with the consent of the person shown, and never against that person’s honour or dignity (Article 10 of the Civil Code, Articles 96 and 97 of Law 633/1941).',
		gr: 'Under Greek law, everyone has a right to their own image, as part of their personality, and may ask that an infringement end and not be repeated (Article 57 of the Civil Code).',
		ch: 'Under Swiss law, an identifiable picture of a person may not be published without justification (Article 28 of the Swiss Civil Code).',
		gb: 'Under the law of the United Kingdom, private information must not be misused; in the case of children, that can include pictures taken in a public place (Weller v Associated Newspapers [2015] EWCA Civ 1176).',
		'ca-qc':
			'Under Québec law, publishing a picture in which a person can be identified, without their consent, is as a rule a fault, unless it serves the legitimate information of the public (articles 35 and 36 of the Civil Code of Québec).',
		br: 'Under Brazilian law, the use of a person’s picture without authorisation may be prohibited at that person’s request where it harms their honour, good name or respectability, or serves commercial ends (article 20 of the Brazilian Civil Code).',
	},
	advertising: {
		'us-ca':
			'You use the picture in advertising. Section 3344 of the California Civil Code does not allow that without the prior consent of the person shown or, for a minor, of a parent or guardian. To the best of my knowledge, no such consent is in force.',
		'us-ny':
			'You use the picture in advertising. Sections 50 and 51 of the New York Civil Rights Law do not allow that without the written consent of the person shown or, for a minor, of a parent or guardian. To the best of my knowledge, no such consent is in force.',
	},
	notice: {
		subject: 'Notice under Article 16 of the Digital Services Act',
		opening:
			'This is a notice under Article 16 of Regulation (EU) 2022/2065 (Digital Services Act), and at the same time a request for erasure under the GDPR. It concerns a picture {ofPerson} that somebody has posted on your service.',
		why: 'I consider the content illegal for the following reasons.',
		goodFaith: 'I believe in good faith that the information and statements in this notice are accurate and complete.',
		decision:
			'Please confirm that you have received this notice, and tell me your decision and how it can be contested (Article 16(4) and (5) of the Digital Services Act).',
	},
};
