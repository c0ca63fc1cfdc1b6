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
	identity: {
		subject: 'Proof of identity for my request of {sent}',
		blocks: [
			'On {sent} I sent you a request ({rights}) under {law}. You ask for more about my identity before you answer. I am glad to resolve a real doubt, with no more data than that needs.',
			'Please tell me what your doubt is, and which of these ways would settle it:',
			[
				'I answer a message to the same address from which I wrote',
				'I confirm, by a change you name, that I control one of the pages in my request',
				'as a last resort, I show a document on which everything is covered except my name and what you can compare with data you already hold',
			],
			'I send no new picture of my face: it would create the very data my request is about. Whatever I send is for this purpose only; please delete it once the doubt is settled, and confirm that to me.',
		],
	},
	identityLaw:
		'Further information may be asked for only on reasonable doubt and only as far as needed (Articles 12(6) and 5(1)(c) {short}).',
};
