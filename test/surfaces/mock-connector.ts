import type {IsoDate} from '../../src/core/iso-date.ts';
import type {Skeleton} from '../../src/core/page/skeleton.ts';
import {nobody, type Person} from '../../src/core/requests/person.ts';
import type {RightsRequest} from '../../src/core/requests/request.ts';
import type {PolicyRead} from '../../src/core/settings/policy-schema.ts';
import type {Settings} from '../../src/core/settings/settings.ts';
import {newChanges} from '../../src/core/watch/standing.ts';
import type {DashboardConnector} from '../../src/dashboard/connector.ts';
import type {RequestsConnector} from '../../src/dashboard/requests/connector.ts';
import {lettersDue} from '../../src/letters/deadlines/letters-due.ts';
import type {FaceCrops, TabState} from '../../src/messaging/protocol.ts';
import type {Connector, PendingItem} from '../../src/popup/connector.ts';
import {accountsIn, type OwnPages} from '../../src/storage/own-pages.ts';
import type {PageHistories} from '../../src/storage/page-histories.ts';
import type {QuarantinedValue} from '../../src/storage/quarantine.ts';
import type {UnconfirmedFix} from '../../src/storage/session/unconfirmed-fixes.ts';
import type {StepReminders} from '../../src/storage/step-reminders.ts';
import type {Ticked} from '../../src/storage/ticks.ts';
import {watchMemory} from '../dashboard/watch-memory.ts';
import {type TakedownWorld, takedownMemory} from './takedown/mock-takedown.ts';

export interface MockWorld extends TakedownWorld {
	/** Absent: the background does not answer. */
	readonly state?: TabState;
	/** What a second look finds. */
	readonly next?: TabState;
	readonly ticked: Ticked;
	readonly settings: Settings;
	readonly isOnline: boolean;
	readonly requests: readonly RightsRequest[];
	readonly person: Person;
	readonly today: IsoDate;
	/** Match patterns that the user granted. */
	readonly grantedOrigins: readonly string[];
	/** Faces that can be outlined on the page. */
	readonly outlinable: number;
	/** The skeleton of the page, for whoever mends the rules. */
	readonly skeleton?: Skeleton;
	/** What comes of asking for the faces themselves. */
	readonly crops: FaceCrops;
	readonly missingHosts: readonly string[];
	readonly ownPages: OwnPages;
	/** What has become of them. */
	readonly histories: PageHistories;
	/** Looks at them could not be written. */
	readonly isWatchFull: boolean;
	/** The browser's languages, most wanted first. */
	readonly languages: readonly string[];
	/** Copies of stored values that could not be read. */
	readonly quarantined: readonly QuarantinedValue[];
	/** Nothing more can be written. */
	readonly isFull: boolean;
	/** Item of the checklist that the user went out for. */
	readonly pendingItem: PendingItem;
	/** Steps that were ticked without a clear change on the page. */
	readonly unconfirmed: readonly UnconfirmedFix[];
	readonly stepReminders: StepReminders;
	/** Sites of which the user wanted to be reminded by today. */
	readonly reminders: readonly string[];
	/** Part of the report that is on screen. */
	readonly place: 'why' | 'steps';
	readonly organisation: PolicyRead;
}

export const defaultSettings: Settings = {probe: 'active', notice: 'page', sitesOff: [], sitesQuiet: [], sitesUsed: []};

/** The moment at which every made-up state is looked at. */
export const startedAt = Date.UTC(2026, 10, 23, 9, 45);

/** Answers from memory. */
export function mockConnector(world: Partial<MockWorld>): Connector {
	let {state, pendingItem, unconfirmed = [], reminders = [], missingHosts: missing = []} = world;
	const answer = async (): Promise<TabState> => {
		if (!state) throw new Error('Could not establish connection. Receiving end does not exist.');
		return state;
	};

	return {
		getState: answer,
		getAccounts: async () => accountsIn(world.ownPages ?? []),
		watchTab: () => undefined,
		lettersDue: async () => lettersDue(world.requests ?? [], world.today ?? '2026-11-23'),
		reanalyse: () => {
			state = world.next ?? state;
			return answer();
		},
		injectHere: async () => {
			state = world.next ?? state;
			return world.next !== undefined;
		},
		grantAccess: async () => {
			state = world.next ?? state;
			return world.next !== undefined;
		},
		showFaces: async images => (images.length > 0 ? (world.outlinable ?? 0) : 0),
		notice: {
			get: async () => ({choice: 'weekly'}),
			choose: async choice => ({choice}),
			changedPages: async () => Object.values(world.histories ?? {}).filter(history => newChanges(history).length > 0).length,
			dueSteps: async () => Object.keys(world.stepReminders ?? {}).length,
			dueReminders: async () => reminders,
			forgetDueReminders: async () => {
				reminders = [];
			},
			remind: async inDays => ({choice: 'weekly', ...(inDays > 0 && {remindOn: '2026-11-25'})}),
		},
		markAsOwn: isOwn => {
			if (state?.kind === 'report') state = {...state, isOwn};
			return answer();
		},
		keepPage: isWatched => {
			if (state?.kind === 'report') state = {...state, watched: isWatched};
			return answer();
		},
		cropFaces: async () => world.crops ?? {kind: 'crops', crops: {}},
		getPendingItem: async () => pendingItem,
		setPendingItem: async id => {
			pendingItem = id;
		},
		getUnconfirmedFixes: async () => unconfirmed,
		changeUnconfirmedFixes: async change => {
			unconfirmed = change(unconfirmed);
			return unconfirmed;
		},
		closePanel: () => undefined,
		missingHosts: async () => missing,
		askForHosts: async () => {
			missing = [];
			return true;
		},
		openLab: async () => undefined,
		reloadTab: async () => undefined,
		...memory(world),
		now: () => startedAt + 2000,
		isOnline: () => world.isOnline ?? true,
	};
}

export function mockDashboardConnector(world: Partial<MockWorld>): DashboardConnector {
	const kept = memory(world);
	const requests = requestsMemory(world);
	let grantedOrigins = world.grantedOrigins ?? [];
	const watching = watchMemory(world);
	let {ownPages = [], quarantined = []} = world;
	return {
		...kept,
		requests,
		getState: async () => world.state ?? {kind: 'none'},
		takeSkeleton: async () => world.skeleton,
		takedown: takedownMemory(world),
		getOwnPages: async () => ownPages,
		changeOwnPages: async change => {
			ownPages = change(ownPages);
			return ownPages;
		},
		...watching,
		languages: () => world.languages ?? ['en'],
		readQuarantine: async () => quarantined,
		clearQuarantine: async () => {
			quarantined = [];
		},
		watchOrganisation: () => undefined,
		version: '0.2.0',
		browser: 'Firefox 153, Linux',
		getShortcuts: async () => [
			{name: '_execute_action', keys: 'Alt+Shift+O'},
			{name: 'hide-notice', keys: ''},
		],
		openShortcutSettings: async () => undefined,
		getGrantedOrigins: async () => grantedOrigins,
		revokeAccess: async origin => {
			grantedOrigins = grantedOrigins.filter(kept => kept !== origin);
		},
		exportAll: async () => ({
			ticked: await kept.getTicked(),
			settings: await kept.getSettings(),
			requests: await requests.getRequests(),
			person: await requests.getPerson(),
			ownPages,
			pageHistories: await watching.getHistories(),
		}),
		eraseAll: async () => {
			const before = {ownPages, ticked: await kept.getTicked(), settings: await kept.getSettings()};
			ownPages = [];
			await watching.changeHistories(() => ({}));
			await kept.changeTicked(() => ({}));
			await kept.changeSettings(() => defaultSettings);
			await requests.changeRequests(() => []);
			await requests.changePerson(() => nobody);
			return async () => {
				ownPages = before.ownPages;
				await kept.changeTicked(() => before.ticked);
				await kept.changeSettings(() => before.settings);
			};
		},
	};
}

function requestsMemory({requests = [], person = nobody}: Partial<MockWorld>): RequestsConnector {
	let [kept, self, ids, allowed] = [requests, person, 0, false];
	return {
		getRequests: async () => kept,
		changeRequests: async change => {
			kept = change(kept);
		},
		getPerson: async () => self,
		changePerson: async change => {
			self = change(self);
		},
		watch: () => undefined,
		newId: () => `id-${ids++}`,
		now: () => startedAt,
		mayNotify: async () => allowed,
		allowNotices: async allow => {
			allowed = allow;
			return allowed;
		},
	};
}

function memory({
	ticked = {},
	settings = defaultSettings,
	today = '2026-11-23',
	isFull = false,
	organisation = {policy: {}, invalid: []},
}: Partial<MockWorld>) {
	let [ticks, choices] = [ticked, settings];
	return {
		getTicked: async () => ticks,
		changeTicked: async (change: (stored: Ticked) => Ticked) => {
			if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
			ticks = change(ticks);
			return ticks;
		},
		getSettings: async () => choices,
		changeSettings: async (change: (stored: Settings) => Settings) => {
			if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
			choices = change(choices);
			return choices;
		},
		getOrganisation: async () => organisation,
		today: () => today,
	};
}
