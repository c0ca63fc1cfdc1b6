import {type ReadonlySignal, signal} from '@preact/signals';
import {withMember, withTick} from '../core/ticks.ts';
import type {OwnPages, Settings, Ticked} from '../storage/index.ts';
import type {DeskConnector} from './connector.ts';
import {dataFormat, dataVersion, mergeData, mergeOwnPages, type Refusal, readData} from './data-file.ts';
import {createRequestsModel, type RequestsModel} from './requests/model.ts';

/** Settings that are sets of sites. */
export type SiteList = 'sitesOff' | 'sitesQuiet';

export interface DeskModel {
	readonly ticked: ReadonlySignal<Ticked>;
	/** `undefined` until it has been read. */
	readonly settings: ReadonlySignal<Settings | undefined>;
	readonly ownPages: ReadonlySignal<OwnPages>;
	readonly isErased: ReadonlySignal<boolean>;
	readonly requests: RequestsModel;
	/** Match patterns that the user let in, beyond the sites that we know. */
	readonly letIn: ReadonlySignal<readonly string[]>;
	readonly refresh: () => Promise<void>;
	readonly tick: (id: string, isDone: boolean) => Promise<void>;
	readonly takeBack: (origin: string) => Promise<void>;
	readonly change: (change: Partial<Settings>) => Promise<void>;
	readonly allowSite: (list: SiteList, siteId: string) => Promise<void>;
	/** Takes back that a page is the user's own. */
	readonly forgetOwn: (digest: string) => Promise<void>;
	/** Everything that is stored, as a JSON text. */
	readonly exportText: () => Promise<string>;
	/** Adds what a saved file holds; a file that cannot be read changes nothing, and the reason is said. */
	readonly importText: (text: string) => Promise<ImportOutcome>;
	readonly erase: () => Promise<void>;
}

/** Each is a locale key: `import_newer`. */
export type ImportOutcome = 'done' | Refusal;

export function createDeskModel(connector: DeskConnector): DeskModel {
	const ticked = signal<Ticked>({});
	const settings = signal<Settings | undefined>(undefined);
	const ownPages = signal<OwnPages>([]);
	const isErased = signal(false);
	const letIn = signal<readonly string[]>([]);
	const requests = createRequestsModel(connector.requests, connector.today);

	const refresh = async (): Promise<void> => {
		[ticked.value, settings.value, ownPages.value, letIn.value] = await Promise.all([
			connector.getTicked(),
			connector.getSettings(),
			connector.getOwnPages(),
			connector.getLetIn(),
		]);
		await requests.refresh();
	};
	const change = async (part: Partial<Settings>): Promise<void> => {
		settings.value = {...(await connector.getSettings()), ...part};
		await connector.setSettings(settings.value);
	};

	return {
		ticked,
		settings,
		ownPages,
		isErased,
		requests,
		letIn,
		refresh,
		tick: async (id, isDone) => {
			ticked.value = withTick(await connector.getTicked(), id, isDone, connector.today());
			await connector.setTicked(ticked.value);
		},
		takeBack: async origin => {
			await connector.takeBack(origin);
			letIn.value = await connector.getLetIn();
		},
		change,
		allowSite: async (list, siteId) => change({[list]: withMember((await connector.getSettings())[list], siteId, false)}),
		forgetOwn: async digest => {
			ownPages.value = (await connector.getOwnPages()).filter(page => page.digest !== digest);
			await connector.setOwnPages(ownPages.value);
		},
		exportText: async () => {
			const stored = await connector.readEverything();
			return JSON.stringify({format: dataFormat, version: dataVersion, savedOn: connector.today(), stored}, undefined, '\t');
		},
		importText: async text => {
			const read = readData(text);
			if (read.kind === 'refused') return read.reason;
			const ours = {
				ticked: await connector.getTicked(),
				settings: await connector.getSettings(),
				person: await connector.requests.getPerson(),
			};
			const merged = mergeData(ours, read.data);
			await connector.setTicked(merged.ticked);
			await connector.setSettings(merged.settings);
			await connector.setOwnPages(mergeOwnPages(await connector.getOwnPages(), read.data.ownPages));
			await requests.changePerson(merged.person);
			await requests.add(read.data.requests);
			await refresh();
			return 'done';
		},
		erase: async () => {
			for (const origin of letIn.value) await connector.takeBack(origin);
			await connector.eraseEverything();
			await refresh();
			isErased.value = true;
		},
	};
}
