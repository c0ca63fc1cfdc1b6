import type {PolicyRead} from '../core/settings/policy-schema.ts';
import type {Settings} from '../core/settings/settings.ts';
import type {Access, FaceCrops, ShownImage, TabState} from '../messaging/protocol.ts';
import type {Ticked} from '../storage/ticks.ts';

/**
 * All that the popup asks of the world. The extension answers through messages and storage; tests and the screenshots answer from
 * made-up states, so that the popup also runs in an ordinary tab.
 */
export interface Connector {
	readonly getState: () => Promise<TabState>;
	/** Runs the look again; answers when it has begun or ended. */
	readonly reanalyse: () => Promise<TabState>;
	/** Reads the page in the tab, which is none of a site. @returns whether the browser let us */
	readonly injectHere: () => Promise<boolean>;
	/** Asks the user, through the browser, to let us ask for a page and its pictures. Only from a click, and before anything is waited for. */
	readonly grantAccess: (access: Access) => Promise<boolean>;
	/** Outlines faces on the page, or with none takes the outlines away. @returns how many are outlined */
	readonly showFaces: (images: readonly ShownImage[]) => Promise<number>;
	/** Keeps, or forgets, that the page is the user's own. */
	readonly markAsOwn: (isOwn: boolean) => Promise<TabState>;
	/** Has the pictures with faces asked for once more. */
	readonly cropFaces: () => Promise<FaceCrops>;
	/** Hosts of sites that the browser keeps us away from, as match patterns. */
	readonly missingHosts: () => Promise<readonly string[]>;
	/** Only within a press of the user: the browser asks them. @returns whether they agreed */
	readonly askForHosts: (hosts: readonly string[]) => Promise<boolean>;
	readonly openLab: (language: string | undefined) => Promise<void>;
	readonly reloadTab: () => Promise<void>;
	readonly getTicked: () => Promise<Ticked>;
	/** `change` gets what is stored at that moment, another window's work included. Rejects where nothing was written. */
	readonly changeTicked: (change: (stored: Ticked) => Ticked) => Promise<Ticked>;
	/** The item of the checklist whose address was opened last. */
	readonly getPendingItem: () => Promise<string | undefined>;
	readonly setPendingItem: (id: string | undefined) => Promise<void>;
	/** Makes way for the tab that was opened, where this is a panel over it. */
	readonly closePanel: () => void;
	/** The user's own choices. */
	readonly getSettings: () => Promise<Settings>;
	readonly changeSettings: (change: (stored: Settings) => Settings) => Promise<Settings>;
	readonly getOrganisation: () => Promise<PolicyRead>;
	/** ISO date of today, where the user is. */
	readonly today: () => string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly isOnline: () => boolean;
}
