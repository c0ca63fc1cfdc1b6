import type {AddressedReading} from '../../core/contacts/page-reading.ts';
import type {PageText} from '../../core/contacts/page-text.ts';
import type {GoneCheck} from '../../core/requests/gone.ts';
import type {FaceCrops, WhyNotFetched, WhyUnread} from '../../messaging/protocol.ts';

/** What a letter about a picture needs from outside. */
export interface TakedownConnector {
	/** Reads the page in a tab. */
	readonly readPage: (tabId: number) => Promise<AddressedReading | WhyUnread>;
	/** Requests a page of the same host as a stranger. */
	readonly readLinked: (tabId: number, url: string) => Promise<PageText | WhyNotFetched>;
	/** Crops of the faces in the tab's report. */
	readonly cropFaces: (tabId: number) => Promise<FaceCrops>;
	/** Has the browser ask the user for access to the hosts of these addresses. Only from a click, before any await. */
	readonly allowHosts: (urls: readonly string[]) => Promise<boolean>;
	/** Looks as a stranger whether the pictures of a request are gone. */
	readonly checkGone: (pageUrl: string, imageUrls: readonly string[]) => Promise<GoneCheck>;
}
