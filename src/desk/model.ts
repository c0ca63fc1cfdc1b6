import {type ReadonlySignal, signal} from '@preact/signals';
import {withMember, withTick} from '../core/ticks.ts';
import type {Settings, Ticked} from '../storage/index.ts';
import type {DeskConnector} from './connector.ts';

/** Settings that are sets of sites. */
export type SiteList = 'sitesOff' | 'sitesQuiet';

export interface DeskModel {
	readonly ticked: ReadonlySignal<Ticked>;
	/** `undefined` until it has been read. */
	readonly settings: ReadonlySignal<Settings | undefined>;
	readonly isErased: ReadonlySignal<boolean>;
	readonly refresh: () => Promise<void>;
	readonly tick: (id: string, isDone: boolean) => Promise<void>;
	readonly change: (change: Partial<Settings>) => Promise<void>;
	readonly allowSite: (list: SiteList, siteId: string) => Promise<void>;
	/** Everything that is stored, as a JSON text. */
	readonly exportText: () => Promise<string>;
	readonly erase: () => Promise<void>;
}

/** Of the exported file; raised when a later version could not read it. */
const exportVersion = 1;

export function createDeskModel(connector: DeskConnector): DeskModel {
	const ticked = signal<Ticked>({});
	const settings = signal<Settings | undefined>(undefined);
	const isErased = signal(false);

	const refresh = async (): Promise<void> => {
		[ticked.value, settings.value] = await Promise.all([connector.getTicked(), connector.getSettings()]);
	};
	const change = async (part: Partial<Settings>): Promise<void> => {
		settings.value = {...(await connector.getSettings()), ...part};
		await connector.setSettings(settings.value);
	};

	return {
		ticked,
		settings,
		isErased,
		refresh,
		tick: async (id, isDone) => {
			ticked.value = withTick(await connector.getTicked(), id, isDone, connector.today());
			await connector.setTicked(ticked.value);
		},
		change,
		allowSite: async (list, siteId) => change({[list]: withMember((await connector.getSettings())[list], siteId, false)}),
		exportText: async () => {
			const stored = await connector.readEverything();
			return JSON.stringify({format: 'overexposed', version: exportVersion, savedOn: connector.today(), stored}, undefined, '\t');
		},
		erase: async () => {
			await connector.eraseEverything();
			await refresh();
			isErased.value = true;
		},
	};
}
