import type {Contacts} from './contacts.ts';

/** What a page says together with what a page it links to says, as its imprint: that one has the last word. */
export function mergeContacts(page: Contacts, linked: Contacts, read: string): Contacts {
	const {links: _, mailboxes, state, ...better} = linked;
	const own = new Set(mailboxes.map(({address}) => address));
	const {email, ...rest} = page;
	// A mailbox that the linked page leaves open must not be decided by the other one.
	const isOpen = state === 'several' || state === 'parked';
	return {
		...rest,
		...(email && !isOpen && {email}),
		...better,
		state: isSilent(state) ? page.state : state,
		mailboxes: [...mailboxes, ...page.mailboxes.filter(({address}) => !own.has(address))],
		links: page.links.filter(({address}) => address !== read),
	};
}

const isSilent = (state: Contacts['state']): boolean => state === 'not-found' || state === 'log-in' || state === 'parked';
