import type {TabState} from '../../src/messaging/protocol.ts';
import type {Connector} from '../../src/popup/connector.ts';
import type {Settings, Ticked} from '../../src/storage/index.ts';

export interface MockWorld {
	/** Absent: the background does not answer. */
	readonly state?: TabState;
	/** What a second look finds. */
	readonly next?: TabState;
	readonly ticked: Ticked;
	readonly settings: Settings;
	readonly isOnline: boolean;
}

export const defaultSettings: Settings = {probe: 'active', notice: 'page', sitesOff: [], sitesQuiet: []};

/** The moment at which every made-up state is looked at. */
export const startedAt = Date.UTC(2026, 10, 23, 9, 45);

/** Answers from memory. */
export function mockConnector(world: Partial<MockWorld>): Connector {
	let {state, ticked = {}, settings = defaultSettings} = world;
	const answer = async (): Promise<TabState> => {
		if (!state) throw new Error('Could not establish connection. Receiving end does not exist.');
		return state;
	};

	return {
		getState: answer,
		lookAgain: () => {
			state = world.next ?? state;
			return answer();
		},
		getTicked: async () => ticked,
		setTicked: async value => {
			ticked = value;
		},
		getSettings: async () => settings,
		setSettings: async value => {
			settings = value;
		},
		today: () => '2026-11-23',
		now: () => startedAt + 2000,
		isOnline: () => world.isOnline ?? true,
	};
}
