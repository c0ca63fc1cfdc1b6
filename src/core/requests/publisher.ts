import type {IsoDate} from '../iso-date.ts';
import type {Jurisdiction} from '../records/jurisdiction.ts';

/** Who shows the picture. Each is a locale key: `publisher_kind_private_person`. */
export const publisherKinds = ['club', 'school', 'employer', 'newspaper', 'photographer', 'private-person', 'platform', 'other'] as const;
export type PublisherKind = (typeof publisherKinds)[number];

/** As whom the person asks. Each is a locale key: `asker_former_employee`. */
export const askers = ['self', 'parent', 'young-person', 'employee', 'former-employee', 'member', 'visitor', 'tenant', 'patient'] as const;
export type Asker = (typeof askers)[number];

/** Whether the person ever agreed. `contract`: in a paid or swapped shoot, or a model release. Each is a locale key: `agreed_never`. */
export const agreements = ['never', 'given', 'contract'] as const;
export type Agreement = (typeof agreements)[number];

/** What a publisher says instead of taking the picture down. Each is a locale key: `excuse_public_event`. */
export const publisherExcuses = ['journalism', 'consent', 'contract', 'public-event'] as const;
export type PublisherExcuse = (typeof publisherExcuses)[number];

/** Whoever shows a picture, as the person confirmed or typed it, and which picture: all that a letter needs. */
export interface Publisher {
	readonly name: string;
	readonly kind: PublisherKind;
	/** Where it is established: it decides the law and the language. */
	readonly country: Jurisdiction;
	readonly email?: string;
	/** Address of its form. */
	readonly form?: string;
	/** Postal address, line by line and without the country. */
	readonly address?: readonly string[];
	readonly asker: Asker;
	readonly agreed: Agreement;
	/** Address of the page that shows the picture. */
	readonly pageUrl: string;
	/** Addresses of the picture files; empty where only the page is known. */
	readonly imageUrls: readonly string[];
	/** Other sizes of these pictures that the page offered. A letter does not name them; a look whether they are gone asks for them, too. */
	readonly otherUrls?: readonly string[];
	readonly seenOn: IsoDate;
	/** Where the person is in the picture, in their own words: “second row, third from the left”. */
	readonly position?: string;
	/** A reason in the person's own words; the letter has one of its own that gives nothing away. */
	readonly reason?: string;
	/** The picture advertises something: in some US states only that gives a right. */
	readonly advertises?: true;
	/** The page was open in a Firefox container: we look at nothing of it again, since our requests leave containers. */
	readonly isContainer?: true;
	/** How the letter is signed, where the whole name would tie it to a face that has none on the page. */
	readonly signedAs?: string;
}

/** Whether the picture shows a child: the date is nearer then, and the law protects more. */
export const showsChild = ({asker}: Pick<Publisher, 'asker'>): boolean => asker === 'parent' || asker === 'young-person';
