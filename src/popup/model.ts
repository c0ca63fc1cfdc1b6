import {type ReadonlySignal, signal} from '@preact/signals';
import type {TabState} from '../messaging/protocol.ts';
import type {Settings, Ticked} from '../storage/index.ts';
import type {Connector} from './connector.ts';

/** What the popup shows: a tab's state, or what the popup itself has to say about not having one. */
export type View =
	| TabState
	/** Nothing has been answered yet; lasts a blink. */
	| {readonly kind: 'asking'}
	/** The background did not answer: the extension was updated or is starting. */
	| {readonly kind: 'unreachable'};

export interface Progress {
	readonly done: number;
	readonly total: number;
}

export interface Model {
	readonly view: ReadonlySignal<View>;
	readonly ticked: ReadonlySignal<Ticked>;
	readonly settings: ReadonlySignal<Settings | undefined>;
	/** How far a second look is, while the report of the first stays on screen. */
	readonly again: ReadonlySignal<Progress | undefined>;
	/** The look takes unusually long. */
	readonly isSlow: ReadonlySignal<boolean>;
	readonly isOnline: () => boolean;
	readonly refresh: () => Promise<void>;
	readonly lookAgain: () => Promise<void>;
	readonly tick: (id: string, isDone: boolean) => Promise<void>;
	readonly switchSite: (siteId: string, isOn: boolean) => Promise<void>;
}

/** A person looks away after about ten seconds without news; the popup then says so and offers a way on. */
const slowAfter = 12_000;

export function createModel(connector: Connector): Model {
	const view = signal<View>({kind: 'asking'});
	const ticked = signal<Ticked>({});
	const settings = signal<Settings | undefined>(undefined);
	const again = signal<Progress | undefined>(undefined);
	const isSlow = signal(false);

	const show = (state: View): void => {
		// A report stays while a newer one is made: swapping it for a counter would take the focus from whoever asked.
		const stays = state.kind === 'working' && view.value.kind === 'report';
		again.value = stays ? state : undefined;
		isSlow.value = state.kind === 'working' && connector.now() - state.startedAt > slowAfter;
		if (!stays) view.value = state;
	};
	const ask = async (question: () => Promise<TabState>): Promise<void> => show(await question().catch(unreachable));

	return {
		view,
		ticked,
		settings,
		again,
		isSlow,
		isOnline: connector.isOnline,
		refresh: async () => {
			[ticked.value, settings.value] = await Promise.all([connector.getTicked(), connector.getSettings()]);
			await ask(connector.getState);
		},
		lookAgain: () => ask(connector.lookAgain),
		tick: async (id, isDone) => {
			// Read afresh: another tab may have ticked meanwhile.
			const {[id]: _, ...others} = await connector.getTicked();
			ticked.value = isDone ? {...others, [id]: {tickedOn: connector.today()}} : others;
			await connector.setTicked(ticked.value);
		},
		switchSite: async (siteId, isOn) => {
			const current = await connector.getSettings();
			const others = current.sitesOff.filter(id => id !== siteId);
			settings.value = {...current, sitesOff: isOn ? others : [...others, siteId]};
			await connector.setSettings(settings.value);
		},
	};
}

/** Logged for whoever debugs; the person is told what to do by the view. */
function unreachable(error: unknown): View {
	console.warn('The background did not answer; reload the page in the tab to start it.', error);
	return {kind: 'unreachable'};
}
