import type {LawText} from '../../text-types.ts';

/**
 * A request to a police force or the National Crime Agency. It repeats what was reported, and claims nothing: "named in the report",
 * not "used it". The leaked documents behind the reports run from October 2019 to February 2020.
 */
export const text: LawText = {
	name: 'Part 3 of the Data Protection Act 2018',
	basis: 'section 165 of the Data Protection Act 2018',
	opening:
		'This is a subject access request to you, {controller}, under section 45 of the Data Protection Act 2018 (Part 3) and, for anything you process outside law enforcement purposes, under Article 15 UK GDPR.',
	rights: {
		access: {
			subject: 'Right of access: section 45 of the Data Protection Act 2018',
			blocks: [
				'Please tell me, for the period from 1 October 2019 to today:',
				[
					'whether a picture of my face was searched for, by your officers or staff, in Clearview AI or another face search service of a third party',
					'if so, when, with which picture, for which purpose and on which legal basis, with which result, and who received it',
					'which data about me you hold as a result, including audit logs, and for how long',
					'where the picture came from',
				],
				'A search by my name may not find this: please include the records of such searches and of the accounts concerned, as far as a reasonable and proportionate search allows.',
			],
		},
	},
	reported:
		'Press reports based on leaked documents have named you among the bodies alleged to have used or tried the face search of Clearview AI as of February 2020. I do not assume that the reports are right.',
	complaintAsk:
		'to check under section 51 of the Data Protection Act 2018, in so far as my access was restricted under section 45(4), that the restriction was lawful',
	purpose:
		'My purpose is to learn whether and how you process data about me, to check that it is lawful, and to end it where it is not lawful.',
	identity:
		'If you have reasonable doubts about who I am, please tell me what they are, and the least information that would resolve them. I attach neither a new picture of my face nor an identity document.',
	deadline:
		'Please answer without undue delay and in any event within one month (section 54 of the Act); if this reaches you today, that is by {due}.',
	refusal:
		'Should you restrict my access under section 45(4), please do so only as far and as long as necessary, give me the rest, and tell me the reasons where you may. I may complain to you under section 164A and to the Information Commissioner, and may ask the Commissioner to check under section 51 that the restriction was lawful.',
	controllerComplaint: {
		subject: 'Complaint under section 164A of the Data Protection Act 2018',
		blocks: [
			'I complain to you, {controller}, under section 164A of the Data Protection Act 2018. On {sent} I sent you a request ({rights}) under Part 3 of that Act. It has not been met in full, which I consider an infringement of it.',
			'Please acknowledge this complaint within 30 days, take the steps needed to answer it without undue delay, and tell me the outcome.',
			'If it is not resolved, I intend to complain to the Information Commissioner. A copy of my request is attached.',
		],
	},
	provisions: {
		rights: {access: 'section 45'},
		outcome: {silence: 'section 54', incomplete: 'section 45', refusal: 'section 45(4) and (5)', identity: 'section 52(4)'},
	},
};
