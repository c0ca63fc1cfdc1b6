import type {FollowUpText} from '../../text.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Reminder: my request of {sent}',
		blocks: [
			'On {sent} I sent you a request ({rights}) under {law}. The period for your answer ended on {due}. I have not received a complete answer.',
			'Please answer in full by {newDue}. After that I intend to complain to the authority responsible, without a further letter.',
			'My request is attached again. Its reasons have not changed.',
		],
	},
	gentleReminder: {
		subject: 'My request of {sent}',
		blocks: [
			'On {sent} I sent you a request ({rights}) under {law}. I have not received a complete answer.',
			'Please let me have it by {newDue}, or tell me by when I may expect it.',
			'My request is attached again.',
		],
	},
	softReminder: {
		subject: 'My request of {sent}',
		blocks: [
			'On {sent} I sent you a request ({rights}) under {law}. I have since given you what you asked for, and have not received a complete answer.',
			'Please answer in full by {newDue}. If you hold that your period has not ended yet, please tell me on which day it will.',
			'My request is attached again.',
		],
	},
	identity: {
		subject: 'Proof of identity for my request of {sent}',
		blocks: [
			'On {sent} I sent you a request ({rights}) under {law}. You ask for more about my identity before you answer. I am glad to resolve a real doubt, with no more data than that needs.',
			'Please tell me what your doubt is, and which of these ways would settle it:',
			[
				'I answer a message to the same address from which I wrote',
				'I confirm, by a change you name, that I control one of the pages that show me',
				'as a last resort, I show a document on which everything except my name is covered, the photograph included',
			],
			'I send no new picture of my face: it would create the very data my request is about. Whatever I send is for this purpose only; please delete it once the doubt is settled, and confirm that to me.',
		],
	},
	clarification: {
		subject: 'My request of {sent}: what I mean',
		blocks: [
			'On {sent} I sent you a request ({rights}) under {law}. You ask what exactly I mean.',
			'I mean all data about me that you process, in particular:',
			[
				'pictures that show my face, and where each was taken from',
				'whatever has been computed from my face',
				'the data linked to these, and whom you have passed them to',
			],
			'I need nothing that has no connection with me. Please answer now on this basis.',
		],
	},
	excuses: {
		'law-does-not-apply': {
			subject: 'Your answer of {on}: {law} applies',
			blocks: [
				'On {sent} I sent you a request ({rights}) under {law}. On {on} you answered that this law does not apply to you. I do not agree.',
				'Please answer my request, or tell me on which facts and provisions you rely. If you do neither by {newDue}, I intend to complain.',
			],
		},
		'use-opt-out': {
			subject: 'Your answer of {on}: my request stands',
			blocks: [
				'On {sent} I sent you a request ({rights}) under {law}. On {on} you referred me to your opt-out form.',
				'A form that hides results is not what I asked for, and I need not use it: my letter is a complete request. Please answer it by {newDue}.',
			],
		},
		'send-photo': {
			subject: 'Your answer of {on}: no new picture of my face',
			blocks: [
				'On {sent} I sent you a request ({rights}) under {law}. On {on} you asked me for a picture of my face.',
				'I do not send one: it would create the very data my request is about. If you cannot find the data otherwise, please tell me why, and which public picture I could point you to instead. Please answer by {newDue}.',
			],
		},
		'no-names': {
			subject: 'Your answer of {on}: data without a name are data about me',
			blocks: [
				'On {sent} I sent you a request ({rights}) under {law}. On {on} you answered that you hold no names and cannot find me.',
				'A face identifies a person without a name. Please tell me which information would let you find the data, beyond a new picture of my face, and answer by {newDue}.',
			],
		},
	},
};
