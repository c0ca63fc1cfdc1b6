import type {Account} from '../core/checklist/account-ticks.ts';
import type {PolicyRead} from '../core/settings/policy-schema.ts';
import type {Settings} from '../core/settings/settings.ts';
import type {Access, FaceCrops, ShownImage, TabState} from '../messaging/protocol.ts';
import type {PendingItem} from '../storage/session/pending-item.ts';
import type {UnconfirmedFix} from '../storage/session/unconfirmed-fixes.ts';
import type {Ticked} from '../storage/ticks.ts';
import type {NoticeControl} from './report/notice-control.ts';

export type {PendingItem} from '../storage/session/pending-item.ts';

/**
 * Everything the popup needs from outside. The extension answers through messages and storage; tests and screenshots answer from
 * invented states, so that the popup also runs in an ordinary tab.
 */
export interface Connector {
	readonly getState: () => Promise<TabState>;
	/** Calls the listener whenever the tab turns to another page (`moved`), or something new is known about it (`changed`). */
	readonly watchTab: (listener: (what: 'moved' | 'changed') => void) => void;
	/** Repeats the analysis; resolves when it has begun or ended. */
	readonly reanalyse: () => Promise<TabState>;
	/** Reads the tab's page, which belongs to no known site. @returns whether the browser allowed it */
	readonly injectHere: () => Promise<boolean>;
	/** Has the browser ask the user for access to a page and its images. Only from a click, before any await. */
	readonly grantAccess: (access: Access) => Promise<boolean>;
	/** Outlines faces on the page; an empty list removes the outlines. @returns how many are outlined */
	readonly showFaces: (images: readonly ShownImage[]) => Promise<number>;
	/** Stores or forgets that the page is the user's own. */
	readonly markAsOwn: (isOwn: boolean) => Promise<TabState>;
	/** Keeps the address of the user's own page, so that it is looked at again, or forgets it. */
	readonly keepPage: (isWatched: boolean) => Promise<TabState>;
	/** Requests the images with faces again and crops the faces. */
	readonly cropFaces: () => Promise<FaceCrops>;
	/** Hosts of sites the browser does not grant access to, as match patterns. */
	readonly missingHosts: () => Promise<readonly string[]>;
	/** Has the browser ask the user. Only from a click. @returns whether they agreed */
	readonly askForHosts: (hosts: readonly string[]) => Promise<boolean>;
	readonly notice: NoticeControl;
	readonly openLab: (language: string | undefined) => Promise<void>;
	readonly reloadTab: () => Promise<void>;
	readonly getTicked: () => Promise<Ticked>;
	/** The accounts that the user marked as their own, in that order. */
	readonly getAccounts: () => Promise<readonly Account[]>;
	/** `change` receives the current stored value, including changes from other windows. Rejects if nothing was written. */
	readonly changeTicked: (change: (stored: Ticked) => Ticked) => Promise<Ticked>;
	/** The checklist item whose link was opened last. */
	readonly getPendingItem: () => Promise<PendingItem | undefined>;
	readonly setPendingItem: (item: PendingItem | undefined) => Promise<void>;
	/** Steps that were ticked although the page showed no clear change. */
	readonly getUnconfirmedFixes: () => Promise<readonly UnconfirmedFix[]>;
	readonly changeUnconfirmedFixes: (
		change: (stored: readonly UnconfirmedFix[]) => readonly UnconfirmedFix[],
	) => Promise<readonly UnconfirmedFix[]>;
	/** Closes the popup if it is a panel over the tab that was opened. */
	readonly closePanel: () => void;
	/** The user's own choices. */
	readonly getSettings: () => Promise<Settings>;
	readonly changeSettings: (change: (stored: Settings) => Settings) => Promise<Settings>;
	/** How many letters have a date that has passed or is near. */
	readonly lettersDue: () => Promise<number>;
	readonly getOrganisation: () => Promise<PolicyRead>;
	/** Today's date where the user is, in ISO format. */
	readonly today: () => string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly isOnline: () => boolean;
}
