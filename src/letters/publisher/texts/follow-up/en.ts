import type {PublisherFollowUpText} from '../../text-types.ts';

export const text: PublisherFollowUpText = {
	gentleReminder: {
		subject: 'The picture on your website: my letter of {sent}',
		blocks: [
			'On {sent} I wrote to you about a picture on one of your pages. I have not received an answer, or not a complete one; perhaps my letter has been overlooked.',
			'Blurring {face} would be enough for me. Please let me have a short answer by {newDue}, or tell me by when I may expect one.',
		],
	},
	reminder: {
		subject: 'Reminder: my request of {sent} to take down a picture',
		blocks: [
			'On {sent} I asked you under {law} to take down a picture. The period for your answer ended on {due}. I have not received an answer, or not a complete one.',
			'Blurring {face} would still be enough for me. Please answer by {newDue}. After that date I intend to complain to the competent authority.',
		],
	},
	softReminder: {
		subject: 'My request of {sent} to take down a picture',
		blocks: [
			'On {sent} I asked you under {law} to take down a picture. I have since replied to your question, but have not received an answer, or not a complete one.',
			'Blurring {face} would still be enough for me. Please answer by {newDue}. If you take the view that the period has not ended yet, please tell me on which day it ends.',
		],
	},
	identity: {
		subject: 'Proof of identity for my letter of {sent}',
		blocks: [
			'On {sent} I wrote to you about a picture on one of your pages. You ask for proof of identity. I am glad to settle any real doubt, but with no more data than that takes: the picture can be found by its address alone.',
			'Please tell me what your doubt is, and which of these would settle it:',
			[
				'I answer a message sent to the address from which I wrote',
				'I describe where in the picture to look, and what can be seen there',
				'as a last resort, I show a document on which everything is covered, the photograph included, except my name',
			],
			'Another picture is not needed for that. Whatever I send is for this purpose only; please delete it once the doubt is settled.',
		],
	},
	clarification: {
		subject: 'Clarification of my letter of {sent}',
		blocks: [
			'On {sent} I wrote to you about a picture on one of your pages. You ask what exactly I mean.',
			'I mean:',
			[
				'the picture at the addresses below, in every size in which it is stored',
				'the same picture wherever else you have used it',
				'only {person}: other people, and pictures in which nobody can be identified, are not my concern',
			],
		],
	},
	excuses: {
		journalism: {
			subject: 'Your answer of {on}',
			blocks: [
				'On {on} you answered that the picture is part of your reporting. I do not wish to hinder that: the report can stay as it is if {face} is blurred.',
				'If you rely on the freedom of the press, please tell me on which provision, and why the report needs an identifiable picture {ofPerson}.',
			],
			gdpr: 'Freedom of expression is an exception (Article 17(3)(a) {gdpr}) that has to be weighed against the right to protection of personal data. Not everything that is published is journalism.',
		},
		consent: {
			subject: 'Your answer of {on}: consent',
			blocks: [
				'On {on} you answered that consent was given. Please tell me when, by whom, in which form and for which use, and send me a copy.',
				'In any case I do not agree to it. I ask you to respect that from now on.',
			],
			gdpr: 'In so far as there is a consent, I withdraw it (Article 7(3) {gdpr}). That does not affect what was lawful before; from now on, the publication needs another legal basis, and I know of none.',
			fadp: 'In so far as there is a consent, I withdraw it. From now on the publication takes place against my express wishes (Art. 30(2)(b) FADP).',
		},
		contract: {
			subject: 'Your answer of {on}: contract',
			blocks: [
				'On {on} you answered that a contract allows the publication. Please send me a copy, and tell me which clause does, for which use and until when.',
				'If there is such a clause, I would like to come to an agreement with you: for example, that the picture is taken down on a certain day, or that {face} is blurred. Please tell me what you would agree to.',
			],
			gdpr: 'In so far as the contract contains a consent, I withdraw it (Article 7(3) {gdpr}).',
		},
		'public-event': {
			subject: 'Your answer of {on}: public event',
			blocks: [
				'On {on} you answered that the picture was taken at a public event. I have nothing against pictures of the event. But going to it does not mean agreeing to be shown identifiably on the web, and to be found there by one’s face for years.',
				'It would be enough to blur {face}, or to use a picture in which no single person stands out.',
			],
			gdpr: 'I have objected to the publication. It is for you to show compelling legitimate grounds that override my interests (Article 21(1) {gdpr}).',
		},
	},
	pressExcuse: {
		subject: 'Your answer of {on}',
		blocks: [
			'On {on} you answered that the picture is protected by the freedom of the press. I do not dispute that you may report, and ask you to weigh once more whether your report needs an identifiable picture {ofPerson} today.',
			'A picture in which {face} is blurred leaves the report whole. Keeping the page out of search engines would already help.',
		],
	},
	replyBy: 'Please answer by {newDue}. After that date I intend to complain to the competent authority.',
	gentleReplyBy: 'I would be grateful for an answer by {newDue}.',
	complaint: {
		picture: 'The matter concerns a picture {ofPerson}.',
		onBehalf: 'I act on behalf of my child.',
		changes: {
			orders: [
				'to establish whether the publication of the picture is lawful',
				'to find that my request was not met, and to order that the picture be erased',
			],
		},
	},
	pressComplaint: {
		subject: 'Complaint about a picture published by {name}',
		blocks: [
			'I complain about the publication of a picture by {name}. It shows {person} identifiably.',
			'On {sent} I asked {name} to blur {face}, or to use another picture. We have not come to an agreement.',
			'I ask you to examine whether the publication respects the rules of your code on privacy, and to inform me of the outcome. I attach my letter and the answer, if there was one.',
		],
	},
	pressComplaintChild: 'The picture shows a minor; please also consider the rules that protect children.',
};
