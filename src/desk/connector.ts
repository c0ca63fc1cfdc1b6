import type {IsoDate} from '../core/controller.ts';
import type {OwnPages, Settings, Ticked} from '../storage/index.ts';
import type {RequestsConnector} from './requests/connector.ts';

/** All that the desk asks of the world; answered by storage, or from memory in tests and screenshots. */
export interface DeskConnector {
	readonly getTicked: () => Promise<Ticked>;
	readonly setTicked: (ticked: Ticked) => Promise<void>;
	readonly getSettings: () => Promise<Settings>;
	readonly setSettings: (settings: Settings) => Promise<void>;
	/** Match patterns that the user let in, beyond the sites of the manifest. */
	readonly getLetIn: () => Promise<readonly string[]>;
	readonly takeBack: (origin: string) => Promise<void>;
	readonly getOwnPages: () => Promise<OwnPages>;
	readonly setOwnPages: (pages: OwnPages) => Promise<void>;
	readonly readEverything: () => Promise<Readonly<Record<string, unknown>>>;
	readonly eraseEverything: () => Promise<void>;
	/** Today, where the user is. */
	readonly today: () => IsoDate;
	readonly requests: RequestsConnector;
}
