import {computed, type ReadonlySignal, type Signal, signal} from '@preact/signals';
import type {Contacts} from '../../core/contacts/contacts.ts';
import {findContacts} from '../../core/contacts/find-contacts.ts';
import {mergeContacts} from '../../core/contacts/merge-contacts.ts';
import type {PageImage, PageReading} from '../../core/contacts/page-reading.ts';
import {withoutFragment} from '../../core/page/without-fragment.ts';
import type {WhyNotFetched, WhyUnread} from '../../messaging/protocol.ts';
import type {TakedownConnector} from './connector.ts';
import {type Draft, draftFrom, withContacts} from './draft.ts';

/** A page that was read, and what the person makes of it. Held in this page's memory until they write the letter. */
export interface ReadPage {
	/** Whether parts were left out of it that may tell for whom the page was opened. */
	readonly isShortened: boolean;
	readonly isContainer: boolean;
	readonly images: readonly PageImage[];
	readonly contacts: ReadonlySignal<Contacts>;
	readonly draft: Signal<Draft>;
	/** Addresses of the pictures that are meant. */
	readonly picked: Signal<ReadonlySet<string>>;
	/** Why the last linked page could not be read. */
	readonly notFetched: ReadonlySignal<WhyNotFetched | undefined>;
	/** Reads a page that this one links to. Only from a click: the browser may ask for access first. */
	readonly readLinked: (url: string) => Promise<void>;
	/** Reads the page once more. @returns the pictures that were picked and are not on it any more; all if it is another page by now */
	readonly findMissing: () => Promise<readonly string[]>;
}

export async function readPageOf(connector: TakedownConnector, tabId: number): Promise<ReadPage | WhyUnread> {
	const reading = await connector.readPage(tabId).catch(unreachable);
	if (typeof reading === 'string') return reading;

	const url = withoutFragment(reading.text.address);
	const contacts = signal(findContacts(reading.text));
	const draft = signal(draftFrom(contacts.value, reading.pageUrl));
	const picked = signal<ReadonlySet<string>>(new Set());
	const notFetched = signal<WhyNotFetched | undefined>(undefined);
	return {
		isShortened: reading.pageUrl !== url,
		isContainer: reading.isContainer === true,
		images: reading.images,
		contacts: computed(() => contacts.value),
		draft,
		picked,
		notFetched,
		readLinked: async linked => {
			// Must come first: after any await the browser no longer treats this as a response to a click.
			await connector.allowHosts([linked]).catch(() => false);
			const text = await connector.readLinked(tabId, linked).catch((): WhyNotFetched => 'failed');
			notFetched.value = typeof text === 'string' ? text : undefined;
			if (typeof text === 'string') return;
			const merged = mergeContacts(contacts.value, findContacts(text), linked);
			draft.value = withContacts(draft.value, contacts.value, merged, reading.pageUrl);
			contacts.value = merged;
		},
		findMissing: async () => {
			const now = await connector.readPage(tabId).catch(unreachable);
			if (typeof now === 'string') return [];
			const isSame = withoutFragment(now.text.address) === url;
			return [...picked.value].filter(imageUrl => !isSame || !isOn(now, imageUrl));
		},
	};
}

const isOn = ({images}: PageReading, imageUrl: string): boolean => images.some(image => image.imageUrl === imageUrl);

/** Logged for debugging; the page tells the person to open it again. */
function unreachable(error: unknown): WhyUnread {
	console.warn('The background did not answer; open the page from the popup again.', error);
	return 'no-access';
}
