import {isLanguage, type Language} from '../i18n/lab-language.ts';
import {readCode, writeCode} from '../levers/share-code.ts';
import {pathIds, stepsOf} from '../presenter/paths.ts';
import type {Progress} from '../presenter/presenter-model.ts';
import {firstPoll, isPoll, type Poll, readVotes, type Votes} from '../state/ballots.ts';
import {type ActionItemId, actionItems} from '../state/group-checklist.ts';
import type {LabState} from '../state/lab-state.ts';
import {firstPlaceView, isPlaceView, type PlaceView} from '../state/places.ts';
import {type ScraperStep, scraperSteps} from '../state/steps.ts';
import {type TabId, tabIds} from '../state/tabs.ts';

/** The state of the lab, so that it survives a reload. It is gone when the browser tab closes, or earlier on request. */
export interface Session {
	readonly state: LabState;
	readonly tab: TabId;
	readonly scraperStep: ScraperStep;
	readonly placeView: PlaceView;
	readonly chosen: readonly ActionItemId[];
	readonly poll: Poll;
	readonly votes: Votes;
	readonly progress: Progress | undefined;
	readonly language: Language | undefined;
	/** Names the channel between the lab and its notes. */
	readonly notesId: string;
}

/** `sessionStorage`, or its replacement where the browser forbids it. */
export type SessionStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'overexposed-lab';

export const saveSession = (store: SessionStore, {state, ...rest}: Session): void =>
	store.setItem(key, JSON.stringify({...rest, code: writeCode(state)}));

export const wipeSession = (store: SessionStore): void => store.removeItem(key);

/** `undefined` if there is none, or none that this version can read. */
export function findSession(store: SessionStore): Session | undefined {
	const saved = parse(store.getItem(key) ?? '');
	const reading = typeof saved?.['code'] === 'string' ? readCode(saved['code']) : undefined;
	if (!saved || !reading || !('state' in reading)) return undefined;
	const {tab, scraperStep, placeView, chosen, poll, votes, progress, language, notesId} = withNewNames(saved) as Partial<Session>;
	if (!tab || !tabIds.includes(tab) || !scraperStep || !scraperSteps.includes(scraperStep) || typeof notesId !== 'string') return undefined;
	return {
		state: reading.state,
		tab,
		scraperStep,
		placeView: isPlaceView(placeView) ? placeView : firstPlaceView,
		chosen: actionItems.map(({id}) => id).filter(id => chosen?.includes(id)),
		poll: isPoll(poll) ? poll : firstPoll,
		votes: readVotes(votes),
		// Version 0.1.0 asked no questions.
		progress: isProgress(progress) ? {...progress, isAsking: progress.isAsking === true} : undefined,
		language: isLanguage(language) ? language : undefined,
		notesId,
	};
}

/** Version 0.1.0 wrote other names. A lab that is open during an update is reloaded with them. */
function withNewNames({room, seat, ...rest}: Readonly<Record<string, unknown>>): object {
	return {...(room !== undefined && {tab: tabsOf010[String(room)] ?? room}), ...(seat !== undefined && {scraperStep: seat}), ...rest};
}

const tabsOf010: Readonly<Record<string, TabId>> = {seat: 'scraper', bring: 'own-photo', act: 'actions'};

const isProgress = (progress: Progress | undefined): progress is Progress =>
	progress !== undefined && pathIds.includes(progress.path) && stepsOf(progress.path)[progress.index] !== undefined;

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
	} catch {
		return undefined;
	}
}

/** If the browser forbids the page to store anything, the lab starts from the beginning at each load. */
export function openSessionStore(): SessionStore {
	try {
		return globalThis.sessionStorage;
	} catch {
		return {getItem: () => null, setItem: () => undefined, removeItem: () => undefined};
	}
}
