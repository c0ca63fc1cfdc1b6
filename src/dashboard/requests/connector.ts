import type {Person} from '../../core/requests/person.ts';
import type {RightsRequest} from '../../core/requests/request.ts';

/** What the pages about letters need from outside, beyond what the dashboard does. */
export interface RequestsConnector {
	readonly getRequests: () => Promise<readonly RightsRequest[]>;
	/** `change` receives the current stored value, including changes from other tabs. */
	readonly changeRequests: (change: (stored: readonly RightsRequest[]) => readonly RightsRequest[]) => Promise<void>;
	readonly getPerson: () => Promise<Person>;
	readonly changePerson: (change: (stored: Person) => Person) => Promise<void>;
	/** Calls back whenever another tab changes something. */
	readonly watch: (listener: () => void) => void;
	readonly newId: () => string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly mayNotify: () => Promise<boolean>;
	/** Has the browser ask the user. Only from a click. Resolves to whether notifications are allowed now. */
	readonly allowNotices: (allow: boolean) => Promise<boolean>;
}
