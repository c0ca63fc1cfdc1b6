import {type ReadonlySignal, signal} from '@preact/signals';
import {explainAbsence} from '../core/watch/absence.ts';
import type {AbsenceReason} from '../core/watch/history.ts';
import type {WatchInterval} from '../core/watch/schedule.ts';
import {newChanges} from '../core/watch/standing.ts';
import {asRead} from '../core/watch/with-check.ts';
import type {OwnPages} from '../storage/own-pages.ts';
import type {PageHistories} from '../storage/page-histories.ts';
import type {DashboardConnector} from './connector.ts';

/** The histories of the user's own pages, and how they are kept. */
export interface WatchModel {
	readonly histories: ReadonlySignal<PageHistories>;
	/** Checks could not be written: storage is full. */
	readonly isFull: ReadonlySignal<boolean>;
	/** The page that is being checked, by its digest. */
	readonly checking: ReadonlySignal<string | undefined>;
	readonly refresh: () => Promise<void>;
	/** The user has seen what changed: the dot on the toolbar button goes. */
	readonly markRead: () => Promise<void>;
	readonly setInterval: (digest: string, interval: WatchInterval) => Promise<void>;
	/** Forgets the address, and so stops checking. */
	readonly forgetAddress: (digest: string) => Promise<void>;
	/** What the user found where strangers are sent elsewhere. With a new address, the old one is forgotten. */
	readonly explainAbsence: (digest: string, reason: AbsenceReason) => Promise<void>;
	readonly forget: (digest: string) => Promise<void>;
	readonly checkNow: (digest: string) => Promise<void>;
}

type ChangeOwn = (change: (stored: OwnPages) => OwnPages) => Promise<void>;

export function createWatchModel(connector: DashboardConnector, changeOwn: ChangeOwn): WatchModel {
	const histories = signal<PageHistories>({});
	const isFull = signal(false);
	const checking = signal<string | undefined>(undefined);
	const refresh = async (): Promise<void> => {
		histories.value = await connector.getHistories();
		isFull.value = (await connector.getTrouble().catch(() => undefined)) === 'unsaved';
	};
	const change = async (how: (stored: PageHistories) => PageHistories): Promise<void> => {
		histories.value = await connector.changeHistories(how).catch(() => ({...histories.value}));
	};
	const forgetAddress = (digest: string): Promise<void> =>
		changeOwn(stored =>
			stored.map(page => {
				const {address: _, interval: __, ...unkept} = page;
				return page.digest === digest ? unkept : page;
			}),
		);
	connector.watchHistories(() => void refresh());

	return {
		histories,
		isFull,
		checking,
		refresh,
		markRead: async () => {
			// What is on screen stays marked as new until the next visit.
			if (Object.values(histories.value).some(history => newChanges(history).length > 0))
				await connector.changeHistories(stored => mapValues(stored, asRead)).catch(() => undefined);
		},
		setInterval: (digest, interval) => changeOwn(stored => stored.map(page => (page.digest === digest ? {...page, interval} : page))),
		forgetAddress,
		explainAbsence: async (digest, reason) => {
			// A page that was forgotten meanwhile, as in another tab, leaves nothing.
			await change(stored => {
				const history = stored[digest];
				return history ? {...stored, [digest]: explainAbsence(history, reason)} : stored;
			});
			if (reason === 'renamed') await forgetAddress(digest);
		},
		forget: digest => change(({[digest]: _, ...others}) => others),
		checkNow: async digest => {
			// The buttons of all pages say so: they are disabled meanwhile.
			if (checking.value !== undefined) return;
			checking.value = digest;
			await connector.checkNow(digest).catch(() => undefined);
			checking.value = undefined;
			await refresh();
		},
	};
}

const mapValues = <T>(record: Readonly<Record<string, T>>, map: (value: T) => T): Readonly<Record<string, T>> =>
	Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
