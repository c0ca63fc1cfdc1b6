import type {MenuPath} from './menu-path.ts';
import type {HttpsUrl, Sourced} from './source.ts';

/** How a person gets the copy of their data that a platform must hand over (GDPR Art. 15 and 20). */
export interface DataCopy extends Sourced, MenuPath {
	/** The site's id in `sites/`, where it is one; else an id of its own. */
	readonly id: string;
	readonly platform: string;
	/** Where to ask for it, or where the platform explains it if only the app can. */
	readonly url: HttpsUrl;
	/** What to choose on the way. */
	readonly choose: readonly ('json' | 'zip' | 'original-quality' | 'largest-parts' | 'photos-only' | 'memories' | 'with-media')[];
	/** How long it usually takes. */
	readonly wait: 'at-once' | 'hours' | 'days';
	/** Whether the pictures themselves are in it, or only their addresses. */
	readonly holds: 'pictures' | 'links';
	/** `false` where the address or the labels rest on one weak source; the reader is told. */
	readonly verified: boolean;
}
