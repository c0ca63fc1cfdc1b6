/** On what grounds something is believed to be the operator's. */
export type Ground = 'operator' | 'contact' | 'own-host' | 'card' | 'elsewhere';

/** Whose address it is, as far as the page says. Only `operator` is ever proposed as the addressee. */
export type Whose = 'operator' | 'officer' | 'authority' | 'service' | 'department';

/** A mailbox named on the page. */
export interface Mailbox {
	readonly address: string;
	readonly whose: Whose;
	readonly ground: Ground;
	/** The line it stands in, to be shown. */
	readonly line: string;
}

export interface PostalAddress {
	/** Name above the street; absent where the page gives none. */
	readonly name?: string;
	readonly lines: readonly string[];
	readonly whose: Whose;
}

export type LinkKind = 'imprint' | 'contact' | 'privacy' | 'frame';

/** A page of the same host that may say more. */
export interface ContactLink {
	readonly kind: LinkKind;
	readonly address: string;
	readonly text: string;
}

/** Who runs a page and how to reach them, as it says itself. What is not certain is left for the person to choose. */
export interface Contacts {
	/**
	 * `several`: more than one mailbox could be the right one. `in-image`: there seems to be an address in a picture. `officer-only`: only the
	 * data protection officer's is known. `parked`: the domain is for sale, and nobody there has the picture. `log-in`: what was read is a
	 * question for a password.
	 */
	readonly state: 'found' | 'several' | 'in-image' | 'form-only' | 'officer-only' | 'postal-only' | 'not-found' | 'parked' | 'log-in';
	/** What is proposed. A field is absent where there is none, or where more than one could be meant. */
	readonly operator?: string;
	readonly email?: string;
	/** Address of the page with the contact form. */
	readonly form?: string;
	readonly postal?: readonly string[];
	readonly officer?: string;
	/** Every mailbox on the page, the likeliest first, those of others last. */
	readonly mailboxes: readonly Mailbox[];
	readonly links: readonly ContactLink[];
}
