import {type ReadonlySignal, type Signal, signal} from '@preact/signals';
import {type Ticks, withMember} from '../core/checklist/ticks.ts';
import type {Report} from '../core/score/report.ts';
import {type Policy, type SettingsInForce, underPolicy} from '../core/settings/policy.ts';
import type {Settings} from '../core/settings/settings.ts';
import {type Access, type FaceCrops, readWithin, type TabState} from '../messaging/protocol.ts';
import {createAccountTicks} from './account-ticks.ts';
import {askInOrder} from './ask-in-order.ts';
import type {Connector, PendingItem} from './connector.ts';
import {createFollowUp} from './follow-up.ts';
import {imagesWithFaces} from './images-with-faces.ts';
import {notWritten} from './not-written.ts';
import {type Place, placeIn} from './place.ts';
import type {NoticeControl} from './report/notice-control.ts';

/** What the popup shows: a tab's state, or why it has none. */
export type View =
	| TabState
	/** No answer yet; lasts an instant. */
	| {readonly kind: 'asking'}
	/** The background did not answer: the extension was updated or is starting. */
	| {readonly kind: 'unreachable'}
	/** The user asked to read a page of no known site, and it held nothing or the browser denied access. */
	| {readonly kind: 'nothing-seen'; readonly isAllowed: boolean};

export interface Progress {
	readonly done: number;
	readonly total: number;
}

export interface Model {
	readonly view: ReadonlySignal<View>;
	/** The ticks that hold on the page; those of settings belong to its account. */
	readonly ticked: ReadonlySignal<Ticks>;
	readonly accountCount: ReadonlySignal<number>;
	/** The settings in force: the user's choices under their organisation's policy. */
	readonly settings: ReadonlySignal<SettingsInForce | undefined>;
	readonly policy: ReadonlySignal<Policy>;
	/** The item whose link the user opened before the popup closed, and the report from before. */
	readonly pendingItem: ReadonlySignal<PendingItem | undefined>;
	/** Which part of the report is on screen. */
	readonly place: ReadonlySignal<Place>;
	/** The item of the checklist that somebody came for. */
	readonly wantedItem: ReadonlySignal<string | undefined>;
	readonly goTo: (place: Place, item?: string) => void;
	/** Progress of a repeated analysis, while the first report stays on screen. */
	readonly again: ReadonlySignal<Progress | undefined>;
	/** Whether the analysis is taking unusually long. */
	readonly isSlow: ReadonlySignal<boolean>;
	/** Number of faces outlined on the page; `undefined` while outlines are off. */
	readonly outlined: ReadonlySignal<number | undefined>;
	/** Cropped faces; `undefined` until requested, `asking` until they arrive. */
	readonly crops: ReadonlySignal<FaceCrops | 'asking' | undefined>;
	/** Hosts the browser does not grant access to. */
	readonly missingHosts: ReadonlySignal<readonly string[]>;
	readonly lettersDue: ReadonlySignal<number>;
	/** Whether the last choice could not be saved. */
	readonly isUnsaved: ReadonlySignal<boolean>;
	readonly notice: NoticeControl;
	readonly isOnline: () => boolean;
	readonly refresh: () => Promise<void>;
	/** Keeps the view up to date from now on: when the tab turns to another page, and when something new is known about it. */
	readonly follow: () => void;
	/** Loads the pending item. Called once, when the popup opens. */
	readonly restore: () => Promise<void>;
	readonly start: (id: string) => Promise<void>;
	/** Stops asking about the pending item. */
	readonly clearPendingItem: () => Promise<void>;
	/** It has been ticked: if nothing has clearly changed yet, the page is compared again at the next visit. */
	readonly finishPendingItem: () => Promise<void>;
	readonly isUnconfirmed: (report: Report) => boolean;
	readonly reanalyse: () => Promise<void>;
	/** Reads a page of no site, or of an optional one: then it asks for access, before any await, since the browser asks only after a click. */
	readonly injectHere: (access?: Access) => Promise<void>;
	readonly grantAccess: (access: Access) => Promise<void>;
	readonly outlineFaces: (isWanted: boolean) => Promise<void>;
	readonly markAsOwn: (isOwn: boolean) => Promise<void>;
	readonly keepPage: (isWatched: boolean) => Promise<void>;
	readonly cropFaces: () => Promise<void>;
	readonly askForHosts: () => Promise<void>;
	readonly openLab: () => Promise<void>;
	readonly reloadTab: () => Promise<void>;
	readonly tick: (id: string, isDone: boolean) => Promise<void>;
	readonly switchSite: (siteId: string, isOn: boolean) => Promise<void>;
	readonly chooseCountry: (country: string) => Promise<void>;
}

/** Milliseconds. People lose attention after about ten seconds without feedback; the popup then says so and offers another way. */
const slowAfter = 12_000;

export function createModel(connector: Connector, hash = ''): Model {
	const view = signal<View>({kind: 'asking'});
	const ticks = createAccountTicks(connector, view);
	const settings = signal<SettingsInForce | undefined>(undefined);
	const policy = signal<Policy>({});
	const followUp = createFollowUp(connector);
	const {pendingItem} = followUp;
	const {place, item: shownItem} = placeIn(hash);
	const again = signal<Progress | undefined>(undefined);
	const isSlow = signal(false);
	const outlined = signal<number | undefined>(undefined);
	const crops = signal<FaceCrops | 'asking' | undefined>(undefined);
	const missingHosts = signal<readonly string[]>([]);
	const lettersDue = signal(0);
	const isUnsaved = signal(false);

	const show = (state: View): void => {
		// A report stays while a newer one is made: replacing it with a counter would take the focus from whoever asked.
		const stays = state.kind === 'working' && view.value.kind === 'report' && !hasMoved;
		again.value = stays ? state : undefined;
		isSlow.value = state.kind === 'working' && connector.now() - state.startedAt > slowAfter;
		if (stays) return;
		hasMoved = false;
		view.value = state;
	};
	/** The report on screen is about the page before. */
	let hasMoved = false;
	/** Since when a report may be expected: the popup was opened, the tab turned to another page, or the user had the page read. */
	let waitingSince = connector.now();
	let isInjected = false;
	/** A page has no state of its own until it has been read. */
	const whileLooking = (state: TabState): View => {
		if (state.kind !== 'none' || !(isInjected || state.isComing)) return state;
		if (connector.now() - waitingSince <= readWithin) return {kind: 'working', done: 0, total: 0, startedAt: waitingSince};
		return isInjected ? {kind: 'nothing-seen', isAllowed: true} : state;
	};
	const withBefore = (state: View): View => (state.kind === 'report' ? followUp.withBefore(state) : state);
	const questions = askInOrder<View>(state => show(withBefore(state)), unreachable);
	const ask = (question: () => Promise<TabState>): Promise<void> => questions(() => question().then(whileLooking));

	/** Somebody who went out for a step and is back sees what it changed, without asking: once, and past everything that was remembered. */
	const recheck = async (): Promise<void> => {
		const report = shownReport();
		if (report && followUp.isToBeRechecked(report)) await ask(connector.reanalyse);
		const found = shownReport();
		if (found) await followUp.settle(found);
	};
	const shownReport = (): Report | undefined => (view.value.kind === 'report' ? view.value.report : undefined);

	const keep = async <T extends object>(shown: Signal<T>, writing: Promise<T>): Promise<void> => {
		// A new object even if nothing was written, so that the control is redrawn as stored.
		const written = await writing.catch(notWritten);
		isUnsaved.value = written === undefined;
		shown.value = written ?? {...shown.value};
	};

	const changeSettings = (how: (stored: Settings) => Settings): Promise<void> =>
		keep(
			settings as Signal<SettingsInForce>,
			connector.changeSettings(how).then(own => underPolicy(own, policy.value)),
		);

	return {
		view,
		ticked: ticks.ticked,
		accountCount: ticks.accountCount,
		settings,
		pendingItem,
		place,
		wantedItem: shownItem,
		goTo: (next, item) => {
			[place.value, shownItem.value] = [next, item];
		},
		policy,
		again,
		isSlow,
		outlined,
		crops,
		missingHosts,
		lettersDue,
		isUnsaved,
		notice: connector.notice,
		isOnline: connector.isOnline,
		refresh: async () => {
			const [own, organisation] = await Promise.all([connector.getSettings(), connector.getOrganisation(), ticks.refresh()]);
			policy.value = organisation.policy;
			settings.value = underPolicy(own, organisation.policy);
			await ask(connector.getState);
			await recheck();
			missingHosts.value = await connector.missingHosts();
			lettersDue.value = await connector.lettersDue();
		},
		follow: () =>
			connector.watchTab(what => {
				if (what === 'moved') {
					[waitingSince, isInjected, hasMoved] = [connector.now(), false, true];
					crops.value = outlined.value = undefined;
				}
				void ask(connector.getState);
			}),
		restore: followUp.restore,
		start: async id => {
			const {value} = view;
			const before = value.kind === 'report' && !value.isPrivate ? value.report : undefined;
			await followUp.start({id, at: connector.now(), ...(before && {before})});
			connector.closePanel();
		},
		clearPendingItem: followUp.clear,
		finishPendingItem: () => followUp.finish(shownReport()),
		isUnconfirmed: followUp.isUnconfirmed,
		reanalyse: async () => {
			crops.value = undefined;
			await ask(connector.reanalyse);
		},
		injectHere: async access => {
			if (access) await connector.grantAccess(access).catch(() => false);
			[waitingSince, isInjected] = [connector.now(), true];
			const isAllowed = await connector.injectHere().catch(() => false);
			if (isAllowed) await ask(connector.getState);
			else show({kind: 'nothing-seen', isAllowed});
		},
		grantAccess: async access => {
			if (await connector.grantAccess(access).catch(() => false)) await ask(connector.getState);
		},
		outlineFaces: async isWanted => {
			const {value} = view;
			const images = isWanted && value.kind === 'report' ? imagesWithFaces(value.report) : [];
			// A page that has closed in the meantime has no faces to outline.
			const count = await connector.showFaces(images).catch(() => 0);
			outlined.value = isWanted ? count : undefined;
		},
		markAsOwn: isOwn => ask(() => connector.markAsOwn(isOwn)).then(ticks.refresh),
		keepPage: isWatched => ask(() => connector.keepPage(isWatched)),
		cropFaces: async () => {
			crops.value = 'asking';
			crops.value = await connector.cropFaces().catch(noCrops);
		},
		askForHosts: async () => {
			// Must come first: after any await, the click no longer counts as a user gesture.
			await connector.askForHosts(missingHosts.value);
			missingHosts.value = await connector.missingHosts();
		},
		openLab: () => connector.openLab(settings.value?.language),
		reloadTab: connector.reloadTab,
		tick: async (id, isDone) => {
			await keep(ticks.stored, ticks.tick(id, isDone));
			if (!isDone) await followUp.forget(id, shownReport());
		},
		switchSite: (siteId, isOn) => changeSettings(stored => ({...stored, sitesOff: withMember(stored.sitesOff, siteId, !isOn)})),
		chooseCountry: country => changeSettings(stored => ({...stored, country})),
	};
}

const noCrops = (): FaceCrops => ({kind: 'crops', crops: {}});

/** Logged for debugging; the view tells the person what to do. */
function unreachable(error: unknown): View {
	console.warn('The background did not answer; reload the page in the tab to start it.', error);
	return {kind: 'unreachable'};
}
