import type {FollowUpText} from '../../text-types.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Reminder: my request of {sent}',
		blocks: [
			'On {sent} I sent you a request ({rights}) under {law}. The period for your answer ended on {due}. I have not received a complete answer.',
			'Please answer in full by {newDue}. After that date I intend to complain to the competent authority without further notice.',
			'A copy of my request is attached.',
		],
	},
	gentleReminder: {
		subject: 'My request of {sent}',
		blocks: [
			'On {sent} I sent you a request ({rights}) under {law}. I have not received a complete answer.',
			'Please let me have one by {newDue}, or tell me by when I may expect it.',
			'A copy of my request is attached.',
		],
	},
	softReminder: {
		subject: 'My request of {sent}',
		blocks: [
			'On {sent} I sent you a request ({rights}) under {law}. I have since replied to your question, but have not received a complete answer.',
			'Please answer in full by {newDue}. If you take the view that the period has not ended yet, please tell me on which day it ends.',
			'A copy of my request is attached.',
		],
	},
	identity: {
		subject: 'Proof of identity for my request of {sent}',
		blocks: [
			'On {sent} I sent you a request ({rights}) under {law}. You ask for more information about my identity before you answer. I am glad to settle any real doubt, but with no more data than that takes.',
			'Please tell me what your doubt is, and which of these would settle it:',
			[
				'I answer a message sent to the address from which I wrote',
				'I make a change that you name to one of the pages that show me, to prove that I control it',
				'as a last resort, I show a document on which everything is covered, the photograph included, except my name',
			],
			'I will send no new picture of my face: it would create the very data my request is about. Whatever I send is for this purpose only; please delete it once the doubt is settled, and confirm that to me.',
		],
	},
	clarification: {
		subject: 'Clarification of my request of {sent}',
		blocks: [
			'On {sent} I sent you a request ({rights}) under {law}. You ask what exactly it covers.',
			'It covers any data about me that you process, in particular:',
			[
				'pictures that show my face, and where they come from',
				'anything computed from my face',
				'any data linked to these, and those to whom you have passed them on',
			],
			'I do not ask for anything that does not concern me. Please answer my request on this basis.',
		],
	},
	excuses: {
		'law-does-not-apply': {
			subject: 'Your answer of {on}',
			blocks: [
				'On {sent} I sent you a request ({rights}) under {law}. On {on} you answered that this law does not apply to you. I do not agree.',
				'Please answer my request, or tell me on which facts and provisions you rely. If you do neither by {newDue}, I intend to complain to the competent authority.',
			],
		},
		'use-opt-out': {
			subject: 'Your answer of {on}: my request stands',
			blocks: [
				'On {sent} I sent you a request ({rights}) under {law}. On {on} you referred me to your opt-out form.',
				'My request goes further than a form that only takes results out of a search, and it is complete as it stands. Please answer it by {newDue}. If you take the view that I have to use your form, please tell me which provision says so.',
			],
		},
		'send-photo': {
			subject: 'Your answer of {on}: no new picture of my face',
			blocks: [
				'On {sent} I sent you a request ({rights}) under {law}. On {on} you asked me for a picture of my face.',
				'I will not send one: it would create the very data my request is about. If you cannot find the data in any other way, please tell me why, and whether the address of a picture that is already public would do. Please answer by {newDue}.',
			],
		},
		'no-names': {
			subject: 'Your answer of {on}: data without my name can be about me',
			blocks: [
				'On {sent} I sent you a request ({rights}) under {law}. On {on} you answered that you hold no names and cannot find me.',
				'A face identifies a person even without a name. Please tell me which information, other than a new picture of my face, would let you find the data, and answer by {newDue}.',
			],
		},
	},
};
