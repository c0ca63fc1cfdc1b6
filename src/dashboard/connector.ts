import type {IsoDate} from '../core/iso-date.ts';
import type {PolicyRead} from '../core/settings/policy-schema.ts';
import type {Settings} from '../core/settings/settings.ts';
import type {TabState} from '../messaging/protocol.ts';
import type {OwnPages} from '../storage/own-pages.ts';
import type {QuarantinedValue} from '../storage/quarantine.ts';
import type {Ticked} from '../storage/ticks.ts';
import type {RequestsConnector} from './requests/connector.ts';

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
	/** Copies of stored values that could not be read. */
	readonly readQuarantine: () => Promise<readonly QuarantinedValue[]>;
	readonly clearQuarantine: () => Promise<void>;
	/** The state of a tab, whose report the dashboard prints. */
	readonly getState: (tabId: number) => Promise<TabState>;
	readonly exportAll: () => Promise<Readonly<Record<string, unknown>>>;
	readonly eraseAll: () => Promise<void>;
	/** Today, where the user is. */
	readonly today: () => IsoDate;
	readonly requests: RequestsConnector;
}
