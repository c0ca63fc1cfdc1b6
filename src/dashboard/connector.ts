import type {IsoDate} from '../core/iso-date.ts';
import type {Skeleton} from '../core/page/skeleton.ts';
import type {PolicyRead} from '../core/settings/policy-schema.ts';
import type {Settings} from '../core/settings/settings.ts';
import type {TabState} from '../messaging/protocol.ts';
import type {Notices} from '../storage/notices.ts';
import type {OwnPages} from '../storage/own-pages.ts';
import type {PageHistories} from '../storage/page-histories.ts';
import type {QuarantinedValue} from '../storage/quarantine.ts';
import type {StepReminders} from '../storage/step-reminders.ts';
import type {Ticked} from '../storage/ticks.ts';
import type {RequestsConnector} from './requests/connector.ts';
import type {TakedownConnector} from './takedown/connector.ts';

/** A keyboard shortcut. */
export interface Shortcut {
	/** As in the manifest. */
	readonly name: string;
	/** As the browser writes it; empty where none is set. */
	readonly keys: string;
}

/** Everything the dashboard needs from outside; provided by storage, or from memory in tests and screenshots. */
export interface DashboardConnector {
	readonly getTicked: () => Promise<Ticked>;
	/** `change` receives the current stored value, including changes from other windows, as do those below. Rejects if nothing was written. */
	readonly changeTicked: (change: (stored: Ticked) => Ticked) => Promise<Ticked>;
	/** The user's own choices. */
	readonly getSettings: () => Promise<Settings>;
	readonly changeSettings: (change: (stored: Settings) => Settings) => Promise<Settings>;
	readonly getOrganisation: () => Promise<PolicyRead>;
	/** Calls back when the organisation's policy changes. */
	readonly watchOrganisation: (listener: () => void) => void;
	/** Match patterns that the user granted beyond the sites in the manifest. */
	readonly getGrantedOrigins: () => Promise<readonly string[]>;
	readonly revokeAccess: (origin: string) => Promise<void>;
	readonly getOwnPages: () => Promise<OwnPages>;
	readonly changeOwnPages: (change: (stored: OwnPages) => OwnPages) => Promise<OwnPages>;
	readonly getHistories: () => Promise<PageHistories>;
	readonly changeHistories: (change: (stored: PageHistories) => PageHistories) => Promise<PageHistories>;
	/** Calls the listener after every change of the histories, including those that the background makes. */
	readonly watchHistories: (listener: () => void) => void;
	readonly getStepReminders: () => Promise<StepReminders>;
	readonly changeStepReminders: (change: (stored: StepReminders) => StepReminders) => Promise<StepReminders>;
	readonly getNotices: () => Promise<Notices>;
	readonly changeNotices: (change: (stored: Notices) => Notices) => Promise<Notices>;
	/** What keeps checks of the user's pages from being written. */
	readonly getTrouble: () => Promise<'unsaved' | undefined>;
	/** Has a kept page looked at now; resolves when that is done. */
	readonly checkNow: (digest: string) => Promise<void>;
	/** The browser's languages, most wanted first. */
	readonly languages: () => readonly string[];
	/** Copies of stored values that could not be read. */
	readonly readQuarantine: () => Promise<readonly QuarantinedValue[]>;
	readonly clearQuarantine: () => Promise<void>;
	/** The state of a tab, whose report the dashboard prints. */
	readonly getState: (tabId: number) => Promise<TabState>;
	/** Takes the skeleton of a tab's page. */
	readonly takeSkeleton: (tabId: number) => Promise<Skeleton | undefined>;
	readonly exportAll: () => Promise<Readonly<Record<string, unknown>>>;
	/** @returns what undoes it */
	readonly eraseAll: () => Promise<() => Promise<void>>;
	/** Of the extension. */
	readonly version: string;
	/** Browser, major version and system. */
	readonly browser: string;
	/** The keyboard shortcuts as they are set; none where the browser has no keyboard shortcuts. */
	readonly getShortcuts: () => Promise<readonly Shortcut[]>;
	/** Opens the browser's page on which they are changed; absent where an extension cannot. */
	readonly openShortcutSettings?: (() => Promise<void>) | undefined;
	/** Today, where the user is. */
	readonly today: () => IsoDate;
	readonly requests: RequestsConnector;
	readonly takedown: TakedownConnector;
}
