import type {PageReading} from '../../../src/core/contacts/page-reading.ts';
import type {PageText} from '../../../src/core/contacts/page-text.ts';
import {withoutFragment} from '../../../src/core/page/without-fragment.ts';
import type {GoneCheck} from '../../../src/core/requests/gone.ts';
import type {TakedownConnector} from '../../../src/dashboard/takedown/connector.ts';
import type {FaceCrops, WhyNotFetched, WhyUnread} from '../../../src/messaging/protocol.ts';

/** What a letter about a picture meets. */
export interface TakedownWorld {
	/** What is read of the tab's page; a function where it changes. */
	readonly reading: PageReading | WhyUnread | (() => PageReading | WhyUnread);
	/** The pages it links to. */
	readonly linked: Readonly<Record<string, PageText | WhyNotFetched>>;
	readonly crops: FaceCrops;
	readonly goneCheck: GoneCheck;
}

/** Answers from memory. */
export const takedownMemory = (world: Partial<TakedownWorld>): TakedownConnector => ({
	readPage: async () => {
		const reading = typeof world.reading === 'function' ? world.reading() : (world.reading ?? 'no-access');
		return typeof reading === 'string' ? reading : {pageUrl: withoutFragment(reading.text.address), ...reading};
	},
	readLinked: async (_, url) => world.linked?.[url] ?? 'gone',
	cropFaces: async () => world.crops ?? {kind: 'crops', crops: {}},
	allowHosts: async () => true,
	checkGone: async () => {
		if (!world.goneCheck) throw new Error('Could not establish connection. Receiving end does not exist.');
		return world.goneCheck;
	},
});
