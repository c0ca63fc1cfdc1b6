import {type ReadonlySignal, signal} from '@preact/signals';
import {withMember, withTick} from '../core/checklist/ticks.ts';
import {type SettingsInForce, underPolicy} from '../core/settings/policy.ts';
import type {PolicyRead} from '../core/settings/policy-schema.ts';
import type {Settings} from '../core/settings/settings.ts';
import type {TabState} from '../messaging/protocol.ts';
import type {OwnPages} from '../storage/own-pages.ts';
import type {QuarantinedValue} from '../storage/quarantine.ts';
import type {Ticked} from '../storage/ticks.ts';
import type {DashboardConnector} from './connector.ts';
import {createRequestsModel, type RequestsModel} from './requests/model.ts';
import {dataFormat, dataVersion, type Refusal, readData} from './saved-data/data-file.ts';
import {addData, readStored} from './saved-data/import-data.ts';
import {type ImportableSetting, type ImportPreview, previewImport, withSettings} from './saved-data/import-preview.ts';
import {trackWriteFailures} from './track-write-failures.ts';

/** Settings that are sets of sites. */
export type SiteList = 'sitesOff' | 'sitesQuiet';

export interface DashboardModel {
	readonly ticked: ReadonlySignal<Ticked>;
	/** The settings in force: the user's choices under their organisation's policy. `undefined` until they have been read. */
	readonly settings: ReadonlySignal<SettingsInForce | undefined>;
	readonly organisation: ReadonlySignal<PolicyRead>;
	readonly ownPages: ReadonlySignal<OwnPages>;
	readonly isErased: ReadonlySignal<boolean>;
	/** Whether the last choice could not be saved. */
	readonly isUnsaved: ReadonlySignal<boolean>;
	/** Copies of stored values that could not be read. */
	readonly quarantined: ReadonlySignal<readonly QuarantinedValue[]>;
	readonly requests: RequestsModel;
	/** Match patterns that the user granted beyond the known sites. */
	readonly grantedOrigins: ReadonlySignal<readonly string[]>;
	readonly refresh: () => Promise<void>;
	readonly tick: (id: string, isDone: boolean) => Promise<void>;
	readonly revokeAccess: (origin: string) => Promise<void>;
	readonly change: (change: Partial<Settings>) => Promise<void>;
	readonly allowSite: (list: SiteList, siteId: string) => Promise<void>;
	/** Forgets that a page is the user's own. */
	readonly forgetOwn: (digest: string) => Promise<void>;
	/** Everything that is stored, as JSON. */
	readonly exportText: () => Promise<string>;
	/** Reads a saved file and compares it with what is stored. Changes nothing. */
	readonly readImport: (text: string) => Promise<ImportRead>;
	/** Adds the contents of the file, with those of its settings that the user wants. */
	readonly addImport: (preview: ImportPreview, settings: ReadonlySet<ImportableSetting>) => Promise<'done' | 'unsaved'>;
	readonly clearQuarantine: () => Promise<void>;
	readonly erase: () => Promise<void>;
	/** The state of a tab; `none` if the background does not answer. */
	readonly stateOf: (tabId: number) => Promise<TabState>;
}

/** The reason is part of a locale key, as in `import_newer`. */
export type ImportRead = {readonly kind: 'preview'; readonly preview: ImportPreview} | {readonly kind: 'refused'; readonly reason: Refusal};

export function createDashboardModel(given: DashboardConnector): DashboardModel {
	const ticked = signal<Ticked>({});
	const settings = signal<SettingsInForce | undefined>(undefined);
	const organisation = signal<PolicyRead>({policy: {}, invalid: []});
	const ownPages = signal<OwnPages>([]);
	const isErased = signal(false);
	const isUnsaved = signal(false);
	const quarantined = signal<readonly QuarantinedValue[]>([]);
	const grantedOrigins = signal<readonly string[]>([]);
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
		// Read last, since the values above may just have been found damaged.
		quarantined.value = await connector.readQuarantine().catch(() => []);
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
		quarantined,
		requests,
		grantedOrigins,
		refresh,
		tick: async (id, isDone) => {
			const tick = connector.changeTicked(stored => withTick(stored, id, isDone, connector.today()));
			// A new object either way, so that the tick box is redrawn as stored.
			ticked.value = await tick.catch(() => ({...ticked.value}));
		},
		revokeAccess: async origin => {
			await connector.revokeAccess(origin);
			grantedOrigins.value = await connector.getGrantedOrigins();
		},
		change: part => change(() => part),
		allowSite: (list, siteId) => change(stored => ({[list]: withMember(stored[list], siteId, false)})),
		forgetOwn: async digest => {
			ownPages.value = await connector.changeOwnPages(stored => stored.filter(page => page.digest !== digest));
		},
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
			await connector.eraseAll();
			await refresh();
			isErased.value = true;
		},
		stateOf: tabId => connector.getState(tabId).catch(unreachable),
	};
}

/** Logged for debugging; the page tells the person to analyse it again. */
function unreachable(error: unknown): TabState {
	console.warn('The background did not answer; open the report from the popup again.', error);
	return {kind: 'none'};
}
