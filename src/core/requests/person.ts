/** Who writes, and about which pages: typed once, used in letters, kept on this device only. */
export interface Person {
	readonly name: string;
	readonly email: string;
	/** Postal address in one line; a complaint often needs it. */
	readonly address: string;
	/** Pages and pictures in question, one address a line. */
	readonly places: string;
	/** Reasons of the person's own, which an objection under the GDPR needs (Art. 21(1)). */
	readonly situation: string;
}

export const nobody: Person = {name: '', email: '', address: '', places: '', situation: ''};
