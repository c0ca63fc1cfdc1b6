import {type ReadonlySignal, signal} from '@preact/signals';
import {type Account, withAccounts, withoutAccount, withTickOf} from '../core/checklist/account-ticks.ts';
import {withMember} from '../core/checklist/ticks.ts';
import type {Skeleton} from '../core/page/skeleton.ts';
import {guessCountry} from '../core/settings/guess-country.ts';
import {type SettingsInForce, underPolicy} from '../core/settings/policy.ts';
import type {PolicyRead} from '../core/settings/policy-schema.ts';
import type {Settings} from '../core/settings/settings.ts';
import type {TabState} from '../messaging/protocol.ts';
import {accountsIn, type OwnPages} from '../storage/own-pages.ts';
import type {QuarantinedValue} from '../storage/quarantine.ts';
import type {Ticked} from '../storage/ticks.ts';
import type {DashboardConnector, Shortcut} from './connector.ts';
import {createRequestsModel, type RequestsModel} from './requests/model.ts';
import {dataFormat, dataVersion, type Refusal, readData} from './saved-data/data-file.ts';
import {addData, readStored} from './saved-data/import-data.ts';
import {type ImportableSetting, type ImportPreview, previewImport, withSettings} from './saved-data/import-preview.ts';
import {createStepsModel, type StepsModel} from './steps-model.ts';
import type {TakedownConnector} from './takedown/connector.ts';
import {trackWriteFailures} from './track-write-failures.ts';
import {createWatchModel, type WatchModel} from './watch-model.ts';

/** Settings that are sets of sites. */
export type SiteList = 'sitesOff' | 'sitesQuiet';

export interface DashboardModel {
	readonly ticked: ReadonlySignal<Ticked>;
	/** The settings in force: the user's choices under their organisation's policy. `undefined` until they have been read. */
	readonly settings: ReadonlySignal<SettingsInForce | undefined>;
	readonly organisation: ReadonlySignal<PolicyRead>;
	readonly ownPages: ReadonlySignal<OwnPages>;
	/** What has just become of everything that was stored. */
	readonly erasure: ReadonlySignal<'erased' | 'undone' | undefined>;
	/** Whether the last choice could not be saved. */
	readonly isUnsaved: ReadonlySignal<boolean>;
	/** Copies of stored values that could not be read. */
	readonly quarantined: ReadonlySignal<readonly QuarantinedValue[]>;
	readonly requests: RequestsModel;
	readonly watch: WatchModel;
	readonly steps: StepsModel;
	/** Match patterns that the user granted beyond the known sites. */
	readonly grantedOrigins: ReadonlySignal<readonly string[]>;
	readonly refresh: () => Promise<void>;
	/** @param account whose tick it is; without one, that of the site's first account, or of none */
	readonly tick: (id: string, isDone: boolean, account?: Account) => Promise<void>;
	readonly revokeAccess: (origin: string) => Promise<void>;
	readonly change: (change: Partial<Settings>) => Promise<void>;
	/** Where the user may live, as far as the browser's languages say. */
	readonly guessedCountry: string | undefined;
	readonly useSite: (siteId: string, isUsed: boolean) => Promise<void>;
	readonly allowSite: (list: SiteList, siteId: string) => Promise<void>;
	/** Forgets that a page is the user's own, with its history. Its ticks stay. */
	readonly forgetOwn: (digest: string) => Promise<void>;
	/** @param label what the user calls the account; empty to call it nothing */
	readonly nameAccount: (digest: string, label: string) => Promise<void>;
	/** Removes the ticks of an account. */
	readonly forgetTicks: (account: Account) => Promise<void>;
	/** Everything that is stored, as JSON. */
	readonly exportText: () => Promise<string>;
	/** Reads a saved file and compares it with what is stored. Changes nothing. */
	readonly readImport: (text: string) => Promise<ImportRead>;
	/** Adds the contents of the file, with those of its settings that the user wants. */
	readonly addImport: (preview: ImportPreview, settings: ReadonlySet<ImportableSetting>) => Promise<'done' | 'unsaved'>;
	readonly clearQuarantine: () => Promise<void>;
	readonly erase: () => Promise<void>;
	/** Brings back what was erased in this window. */
	readonly undoErase: () => Promise<void>;
	readonly version: string;
	readonly browser: string;
	readonly shortcuts: ReadonlySignal<readonly Shortcut[]>;
	/** Absent where the browser lets no extension open the page on which shortcuts are changed. */
	readonly openShortcutSettings: (() => Promise<void>) | undefined;
	/** The state of a tab; `none` if the background does not answer. */
	readonly stateOf: (tabId: number) => Promise<TabState>;
	/** What a letter about a picture needs from outside. */
	readonly takedown: TakedownConnector;
	/** The skeleton of a tab's page; `undefined` if the tab shows another page by now. */
	readonly skeletonOf: (tabId: number) => Promise<Skeleton | undefined>;
}

/** The reason is part of a locale key, as in `import_newer`. */
export type ImportRead = {readonly kind: 'preview'; readonly preview: ImportPreview} | {readonly kind: 'refused'; readonly reason: Refusal};

export function createDashboardModel(given: DashboardConnector): DashboardModel {
	const ticked = signal<Ticked>({});
	const settings = signal<SettingsInForce | undefined>(undefined);
	const organisation = signal<PolicyRead>({policy: {}, invalid: []});
	const ownPages = signal<OwnPages>([]);
	const erasure = signal<'erased' | 'undone' | undefined>(undefined);
	/** Only in this page's memory: once it is closed, what was erased is gone. */
	let restore: (() => Promise<void>) | undefined;
	const isUnsaved = signal(false);
	const quarantined = signal<readonly QuarantinedValue[]>([]);
	const grantedOrigins = signal<readonly string[]>([]);
	const shortcuts = signal<readonly Shortcut[]>([]);
	const connector = trackWriteFailures(given, failed => {
		isUnsaved.value = failed;
	});
	const requests = createRequestsModel(connector.requests, connector.today);

	const show = (own: Settings): void => {
		settings.value = underPolicy(own, organisation.value.policy);
	};
	const refresh = async (): Promise<void> => {
		[ticked.value, organisation.value, ownPages.value, grantedOrigins.value] = await Promise.all([
			connector.getTicked(),
			connector.getOrganisation(),
			connector.getOwnPages(),
			connector.getGrantedOrigins(),
		]);
		show(await connector.getSettings());
		await requests.refresh();
		await watch.refresh();
		await steps.refresh();
		shortcuts.value = await connector.getShortcuts().catch(() => []);
		// Read last, since the values above may just have been found damaged.
		quarantined.value = await connector.readQuarantine().catch(() => []);
	};
	const change = async (how: (stored: Settings) => Partial<Settings>): Promise<void> => {
		const changed = await connector.changeSettings(stored => ({...stored, ...how(stored)})).catch(() => undefined);
		if (changed) show(changed);
		else settings.value = settings.value && {...settings.value};
	};

	/** @returns whether it was written; the value is a new object either way, so that the page is redrawn as stored */
	const changeTicks = async (how: (stored: Ticked) => Ticked): Promise<boolean> => {
		const changed = await connector.changeTicked(how).catch(() => undefined);
		ticked.value = changed ?? {...ticked.value};
		return changed !== undefined;
	};
	const changeOwn = async (how: (stored: OwnPages) => OwnPages): Promise<void> => {
		ownPages.value = await connector.changeOwnPages(how).catch(() => [...ownPages.value]);
	};

	const watch = createWatchModel(connector, changeOwn);
	const steps = createStepsModel(connector);

	return {
		ticked,
		settings,
		organisation,
		ownPages,
		erasure,
		isUnsaved,
		quarantined,
		requests,
		watch,
		steps,
		grantedOrigins,
		refresh,
		tick: async (id, isDone, account) => {
			const accounts = accountsIn(ownPages.value);
			await changeTicks(stored => withTickOf(stored, {id, isDone, today: connector.today(), accounts, account}));
		},
		revokeAccess: async origin => {
			await connector.revokeAccess(origin);
			grantedOrigins.value = await connector.getGrantedOrigins();
		},
		change: part => change(() => part),
		guessedCountry: guessCountry(connector.languages()),
		useSite: (siteId, isUsed) => change(stored => ({sitesUsed: withMember(stored.sitesUsed, siteId, isUsed)})),
		allowSite: (list, siteId) => change(stored => ({[list]: withMember(stored[list], siteId, false)})),
		forgetOwn: async digest => {
			if (!(await changeTicks(stored => withAccounts(stored, accountsIn(ownPages.value))))) return;
			await changeOwn(stored => stored.filter(page => page.digest !== digest));
			await watch.forget(digest);
		},
		nameAccount: async (digest, label) => {
			const name = label.trim().slice(0, longestLabel);
			await changeOwn(stored =>
				stored.map(page => {
					if (page.digest !== digest) return page;
					const {label: _, ...unnamed} = page;
					return name === '' ? unnamed : {...unnamed, label: name};
				}),
			);
		},
		forgetTicks: async account => void (await changeTicks(stored => withoutAccount(stored, account))),
		exportText: async () => {
			const stored = await connector.exportAll();
			return JSON.stringify({format: dataFormat, version: dataVersion, savedOn: connector.today(), stored}, undefined, '\t');
		},
		readImport: async text => {
			const read = readData(text);
			if (read.kind === 'refused') return read;
			return {kind: 'preview', preview: previewImport(await readStored(connector), read.data, read.isWhole)};
		},
		addImport: async (preview, wanted) => {
			const outcome = await addData(connector, withSettings(preview, wanted)).then(
				() => 'done' as const,
				() => 'unsaved' as const,
			);
			await refresh();
			return outcome;
		},
		clearQuarantine: async () => {
			await connector.clearQuarantine();
			quarantined.value = [];
		},
		erase: async () => {
			for (const origin of grantedOrigins.value) await connector.revokeAccess(origin);
			restore = await connector.eraseAll();
			await refresh();
			erasure.value = 'erased';
		},
		undoErase: async () => {
			await restore?.();
			restore = undefined;
			await refresh();
			erasure.value = 'undone';
		},
		version: connector.version,
		browser: connector.browser,
		shortcuts,
		openShortcutSettings: connector.openShortcutSettings,
		takedown: connector.takedown,
		stateOf: tabId => connector.getState(tabId).catch(unreachable),
		skeletonOf: tabId => connector.takeSkeleton(tabId).catch(noSkeleton),
	};
}

/** Characters: a word or two, to tell accounts apart. */
const longestLabel = 40;

/** Logged for debugging; the page tells the person to open the page again. */
function noSkeleton(error: unknown): undefined {
	console.warn('The background did not answer; open the page from the popup again.', error);
	return undefined;
}

/** Logged for debugging; the page tells the person to analyse it again. */
function unreachable(error: unknown): TabState {
	console.warn('The background did not answer; open the report from the popup again.', error);
	return {kind: 'none'};
}
