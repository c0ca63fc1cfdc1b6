import {type ReadonlySignal, type Signal, signal} from '@preact/signals';
import {withMember, withTick} from '../core/checklist/ticks.ts';
import type {Report} from '../core/score/report.ts';
import {type Policy, type SettingsInForce, underPolicy} from '../core/settings/policy.ts';
import type {Settings} from '../core/settings/settings.ts';
import type {Access, FaceCrops, ShownImage, TabState} from '../messaging/protocol.ts';
import type {Ticked} from '../storage/ticks.ts';
import type {Connector} from './connector.ts';

/** What the popup shows: a tab's state, or what the popup itself has to say about not having one. */
export type View =
	| TabState
	/** Nothing has been answered yet; lasts a blink. */
	| {readonly kind: 'asking'}
	/** The background did not answer: the extension was updated or is starting. */
	| {readonly kind: 'unreachable'}
	/** The user asked for a look at a page of no site, and it held nothing, or the browser did not let us in. */
	| {readonly kind: 'nothing-seen'; readonly isAllowed: boolean};

export interface Progress {
	readonly done: number;
	readonly total: number;
}

export interface Model {
	readonly view: ReadonlySignal<View>;
	readonly ticked: ReadonlySignal<Ticked>;
	/** What holds: the user's choices under their organisation's policy. */
	readonly settings: ReadonlySignal<SettingsInForce | undefined>;
	readonly policy: ReadonlySignal<Policy>;
	/** The item that the user went out for before the popup closed behind them. */
	readonly pendingItem: ReadonlySignal<string | undefined>;
	/** How far a second look is, while the report of the first stays on screen. */
	readonly again: ReadonlySignal<Progress | undefined>;
	/** The look takes unusually long. */
	readonly isSlow: ReadonlySignal<boolean>;
	/** Faces outlined on the page itself; `undefined` while none were asked for. */
	readonly outlined: ReadonlySignal<number | undefined>;
	/** Faces cut out; `undefined` until they were asked for, `asking` until they are there. */
	readonly crops: ReadonlySignal<FaceCrops | 'asking' | undefined>;
	/** Hosts that the browser keeps us away from. */
	readonly missingHosts: ReadonlySignal<readonly string[]>;
	/** What was just chosen could not be written down. */
	readonly isUnsaved: ReadonlySignal<boolean>;
	readonly isOnline: () => boolean;
	readonly refresh: () => Promise<void>;
	/** Once, when the popup opens: what was it that they went out for? */
	readonly restore: () => Promise<void>;
	readonly start: (id: string) => Promise<void>;
	/** No more asking about it. */
	readonly clearPendingItem: () => Promise<void>;
	readonly reanalyse: () => Promise<void>;
	/** Reads a page of no site. */
	readonly injectHere: () => Promise<void>;
	readonly grantAccess: (access: Access) => Promise<void>;
	readonly outlineFaces: (isWanted: boolean) => Promise<void>;
	readonly markAsOwn: (isOwn: boolean) => Promise<void>;
	readonly cropFaces: () => Promise<void>;
	readonly askForHosts: () => Promise<void>;
	readonly openLab: () => Promise<void>;
	readonly reloadTab: () => Promise<void>;
	readonly tick: (id: string, isDone: boolean) => Promise<void>;
	readonly switchSite: (siteId: string, isOn: boolean) => Promise<void>;
}

/** A person looks away after about ten seconds without news; the popup then says so and offers a way on. */
const slowAfter = 12_000;

/** Milliseconds after which a page that was asked about has nothing to tell: longer than one that draws itself is waited for. */
const answersWithin = 12_000;

export function createModel(connector: Connector): Model {
	const view = signal<View>({kind: 'asking'});
	const ticked = signal<Ticked>({});
	const settings = signal<SettingsInForce | undefined>(undefined);
	const policy = signal<Policy>({});
	const pendingItem = signal<string | undefined>(undefined);
	const again = signal<Progress | undefined>(undefined);
	const isSlow = signal(false);
	const outlined = signal<number | undefined>(undefined);
	const crops = signal<FaceCrops | 'asking' | undefined>(undefined);
	const missingHosts = signal<readonly string[]>([]);
	const isUnsaved = signal(false);

	const show = (state: View): void => {
		// A report stays while a newer one is made: swapping it for a counter would take the focus from whoever asked.
		const stays = state.kind === 'working' && view.value.kind === 'report';
		again.value = stays ? state : undefined;
		isSlow.value = state.kind === 'working' && connector.now() - state.startedAt > slowAfter;
		if (!stays) view.value = state;
	};
	let lookingSince: number | undefined;
	/** A page that is being read has no state of its own until it has been. */
	const whileLooking = (state: TabState): View => {
		if (state.kind !== 'none' || lookingSince === undefined) return state;
		if (connector.now() - lookingSince > answersWithin) return {kind: 'nothing-seen', isAllowed: true};
		return {kind: 'working', done: 0, total: 0, startedAt: lookingSince};
	};
	const ask = async (question: () => Promise<TabState>): Promise<void> => show(await question().then(whileLooking, unreachable));

	const keep = async <T extends object>(shown: Signal<T>, writing: Promise<T>): Promise<void> => {
		// A new object also where nothing was written: the box is drawn anew, as it is stored.
		const written = await writing.catch(notWritten);
		isUnsaved.value = written === undefined;
		shown.value = written ?? {...shown.value};
	};

	return {
		view,
		ticked,
		settings,
		pendingItem,
		policy,
		again,
		isSlow,
		outlined,
		crops,
		missingHosts,
		isUnsaved,
		isOnline: connector.isOnline,
		refresh: async () => {
			const [ticks, own, organisation] = await Promise.all([connector.getTicked(), connector.getSettings(), connector.getOrganisation()]);
			ticked.value = ticks;
			policy.value = organisation.policy;
			settings.value = underPolicy(own, organisation.policy);
			await ask(connector.getState);
			missingHosts.value = await connector.missingHosts();
		},
		restore: async () => {
			pendingItem.value = await connector.getPendingItem();
		},
		start: async id => {
			await connector.setPendingItem(id);
			connector.closePanel();
		},
		clearPendingItem: async () => {
			pendingItem.value = undefined;
			await connector.setPendingItem(undefined);
		},
		reanalyse: async () => {
			crops.value = undefined;
			await ask(connector.reanalyse);
		},
		injectHere: async () => {
			lookingSince = connector.now();
			const isAllowed = await connector.injectHere().catch(() => false);
			if (isAllowed) await ask(connector.getState);
			else show({kind: 'nothing-seen', isAllowed});
		},
		grantAccess: async access => {
			if (await connector.grantAccess(access).catch(() => false)) await ask(connector.getState);
		},
		outlineFaces: async isWanted => {
			const {value} = view;
			const images = isWanted && value.kind === 'report' ? picturesWithFaces(value.report) : [];
			// A page that has gone meanwhile has no faces to outline.
			const count = await connector.showFaces(images).catch(() => 0);
			outlined.value = isWanted ? count : undefined;
		},
		markAsOwn: isOwn => ask(() => connector.markAsOwn(isOwn)),
		cropFaces: async () => {
			crops.value = 'asking';
			crops.value = await connector.cropFaces().catch(noCrops);
		},
		askForHosts: async () => {
			// First of all: after anything awaited, the press that allows the question is over.
			await connector.askForHosts(missingHosts.value);
			missingHosts.value = await connector.missingHosts();
		},
		openLab: () => connector.openLab(settings.value?.language),
		reloadTab: connector.reloadTab,
		tick: (id, isDone) => {
			const tickIt = (stored: Ticked): Ticked => withTick(stored, id, isDone, connector.today());
			return keep(ticked, connector.changeTicked(tickIt));
		},
		switchSite: (siteId, isOn) => {
			const switchIt = (stored: Settings): Settings => ({...stored, sitesOff: withMember(stored.sitesOff, siteId, !isOn)});
			const inForce = async () => underPolicy(await connector.changeSettings(switchIt), policy.value);
			return keep(settings as Signal<SettingsInForce>, inForce());
		},
	};
}

const picturesWithFaces = ({images}: Report): readonly ShownImage[] =>
	images
		.filter(({faces}) => faces.length > 0)
		.map(({imageUrl, width, height, faces}) => ({
			imageUrl,
			width,
			height,
			faces: faces.map(({boundingBox, usability}) => ({boundingBox: {...boundingBox}, usability})),
		}));

/** As when none was served: the view says that there are none. */
const noCrops = (): FaceCrops => ({kind: 'crops', crops: {}});

/** Logged for whoever debugs; the person is told what to do by the view. */
function unreachable(error: unknown): View {
	console.warn('The background did not answer; reload the page in the tab to start it.', error);
	return {kind: 'unreachable'};
}

/** Logged for whoever debugs; the person is told by the view. */
function notWritten(error: unknown): undefined {
	console.warn('This choice could not be stored; free some space on the disk, restart the browser and choose again.', error);
	return undefined;
}
