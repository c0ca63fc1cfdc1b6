import {type ReadonlySignal, signal} from '@preact/signals';
import {type SettingsInForce, underPolicy} from '../core/policy.ts';
import type {PolicyRead} from '../core/policy-schema.ts';
import type {Settings} from '../core/settings.ts';
import {withMember, withTick} from '../core/ticks.ts';
import type {TabState} from '../messaging/protocol.ts';
import type {OwnPages, Ticked} from '../storage/index.ts';
import type {Unreadable} from '../storage/unreadable.ts';
import {addData} from './add-data.ts';
import type {DeskConnector} from './connector.ts';
import {dataFormat, dataVersion, type Refusal, readData} from './data-file.ts';
import {noteFailures} from './note-failures.ts';
import {createRequestsModel, type RequestsModel} from './requests/model.ts';

/** Settings that are sets of sites. */
export type SiteList = 'sitesOff' | 'sitesQuiet';

export interface DeskModel {
	readonly ticked: ReadonlySignal<Ticked>;
	/** What holds: the user's choices under their organisation's policy. `undefined` until it has been read. */
	readonly settings: ReadonlySignal<SettingsInForce | undefined>;
	readonly organisation: ReadonlySignal<PolicyRead>;
	readonly ownPages: ReadonlySignal<OwnPages>;
	readonly isErased: ReadonlySignal<boolean>;
	/** What was just chosen could not be written down. */
	readonly isUnsaved: ReadonlySignal<boolean>;
	/** Copies of what was stored and could not be read. */
	readonly unreadable: ReadonlySignal<readonly Unreadable[]>;
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
	readonly forgetUnreadable: () => Promise<void>;
	readonly erase: () => Promise<void>;
	/** What a tab shows; as if nothing, where the background does not answer. */
	readonly stateOf: (tabId: number) => Promise<TabState>;
}

/** Each is a locale key: `import_newer`. */
export type ImportOutcome = 'done' | 'unsaved' | Refusal;

export function createDeskModel(given: DeskConnector): DeskModel {
	const ticked = signal<Ticked>({});
	const settings = signal<SettingsInForce | undefined>(undefined);
	const organisation = signal<PolicyRead>({policy: {}, ignored: []});
	const ownPages = signal<OwnPages>([]);
	const isErased = signal(false);
	const isUnsaved = signal(false);
	const unreadable = signal<readonly Unreadable[]>([]);
	const letIn = signal<readonly string[]>([]);
	const connector = noteFailures(given, failed => {
		isUnsaved.value = failed;
	});
	const requests = createRequestsModel(connector.requests, connector.today);

	const show = (own: Settings): void => {
		settings.value = underPolicy(own, organisation.value.policy);
	};
	const refresh = async (): Promise<void> => {
		[ticked.value, organisation.value, ownPages.value, letIn.value] = await Promise.all([
			connector.getTicked(),
			connector.getOrganisation(),
			connector.getOwnPages(),
			connector.getLetIn(),
		]);
		show(await connector.getSettings());
		await requests.refresh();
		// Last: what was read above may just have been found damaged.
		unreadable.value = await connector.readUnreadable().catch(() => []);
	};
	const change = async (how: (stored: Settings) => Partial<Settings>): Promise<void> => {
		const changed = await connector.changeSettings(stored => ({...stored, ...how(stored)})).catch(() => undefined);
		if (changed) show(changed);
		else settings.value = settings.value && {...settings.value};
	};

	return {
		ticked,
		settings,
		organisation,
		ownPages,
		isErased,
		isUnsaved,
		unreadable,
		requests,
		letIn,
		refresh,
		tick: async (id, isDone) => {
			const tick = connector.changeTicked(stored => withTick(stored, id, isDone, connector.today()));
			// A new object either way: the box is drawn anew, as it is stored.
			ticked.value = await tick.catch(() => ({...ticked.value}));
		},
		takeBack: async origin => {
			await connector.takeBack(origin);
			letIn.value = await connector.getLetIn();
		},
		change: part => change(() => part),
		allowSite: (list, siteId) => change(stored => ({[list]: withMember(stored[list], siteId, false)})),
		forgetOwn: async digest => {
			ownPages.value = await connector.changeOwnPages(stored => stored.filter(page => page.digest !== digest));
		},
		exportText: async () => {
			const stored = await connector.readEverything();
			return JSON.stringify({format: dataFormat, version: dataVersion, savedOn: connector.today(), stored}, undefined, '\t');
		},
		importText: async text => {
			const read = readData(text);
			if (read.kind === 'refused') return read.reason;
			const outcome = await addData(connector, read.data).then(
				() => 'done' as const,
				() => 'unsaved' as const,
			);
			await refresh();
			return outcome;
		},
		forgetUnreadable: async () => {
			await connector.forgetUnreadable();
			unreadable.value = [];
		},
		erase: async () => {
			for (const origin of letIn.value) await connector.takeBack(origin);
			await connector.eraseEverything();
			await refresh();
			isErased.value = true;
		},
		stateOf: tabId => connector.getState(tabId).catch(unreachable),
	};
}

/** Logged for whoever debugs; the person is told to look again. */
function unreachable(error: unknown): TabState {
	console.warn('The background did not answer; look at the page once more.', error);
	return {kind: 'none'};
}
