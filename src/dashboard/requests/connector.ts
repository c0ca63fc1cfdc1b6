import type {Person} from '../../core/requests/person.ts';
import type {RightsRequest} from '../../core/requests/request.ts';

/** What requests ask of the world, beside the rest of the desk. */
export interface RequestsConnector {
	readonly getRequests: () => Promise<readonly RightsRequest[]>;
	/** `change` gets what is stored at that moment, another tab's work included. */
	readonly changeRequests: (change: (stored: readonly RightsRequest[]) => readonly RightsRequest[]) => Promise<void>;
	readonly getPerson: () => Promise<Person>;
	readonly changePerson: (change: (stored: Person) => Person) => Promise<void>;
	/** Calls back whenever another tab changed something. */
	readonly watch: (listener: () => void) => void;
	readonly newId: () => string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly mayNotify: () => Promise<boolean>;
	/** Asks the browser, which asks the user; only from a click. Resolves to whether it is allowed now. */
	readonly allowNotices: (allow: boolean) => Promise<boolean>;
}
