import type {DeskConnector} from '../../src/desk/connector.ts';
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
	/** Faces that can be outlined on the page. */
	readonly outlinable: number;
}

export const defaultSettings: Settings = {probe: 'active', notice: 'page', sitesOff: [], sitesQuiet: []};

/** The moment at which every made-up state is looked at. */
export const startedAt = Date.UTC(2026, 10, 23, 9, 45);

/** Answers from memory. */
export function mockConnector(world: Partial<MockWorld>): Connector {
	let {state} = world;
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
		showFaces: async pictures => (pictures.length > 0 ? (world.outlinable ?? 0) : 0),
		...memory(world),
		now: () => startedAt + 2000,
		isOnline: () => world.isOnline ?? true,
	};
}

export function mockDeskConnector(world: Partial<MockWorld>): DeskConnector {
	const kept = memory(world);
	return {
		...kept,
		readEverything: async () => ({ticked: await kept.getTicked(), settings: await kept.getSettings()}),
		eraseEverything: async () => {
			await kept.setTicked({});
			await kept.setSettings(defaultSettings);
		},
	};
}

function memory({ticked = {}, settings = defaultSettings}: Partial<MockWorld>) {
	let [ticks, choices] = [ticked, settings];
	return {
		getTicked: async () => ticks,
		setTicked: async (value: Ticked) => {
			ticks = value;
		},
		getSettings: async () => choices,
		setSettings: async (value: Settings) => {
			choices = value;
		},
		today: () => '2026-11-23',
	};
}
