import {type ActionItemId, actionItems} from '../actions/group-checklist.ts';
import type {LabState} from '../levers/lab-state.ts';
import {readCode, writeCode} from '../levers/share-code.ts';
import {pathIds, stepsOf} from '../presenter/paths.ts';
import type {Progress} from '../presenter/presenter-model.ts';
import {type ScraperStep, scraperSteps} from '../scraper-view/steps.ts';
import {isLanguage, type Language} from './lab-language.ts';
import {type TabId, tabIds} from './tabs.ts';

/** Where the lab stood, so that a page that is loaded anew goes on there. Closes with its tab, and is wiped before if asked. */
export interface Session {
	readonly state: LabState;
	readonly room: TabId;
	readonly seat: ScraperStep;
	readonly chosen: readonly ActionItemId[];
	readonly progress: Progress | undefined;
	readonly language: Language | undefined;
	/** Under which the lab and its notes hear each other. */
	readonly notesId: string;
}

/** `sessionStorage`, or what stands in for it where a browser forbids it. */
export type SessionPlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'overexposed-lab';

export const saveSession = (place: SessionPlace, {state, ...rest}: Session): void =>
	place.setItem(key, JSON.stringify({...rest, code: writeCode(state)}));

export const wipeSession = (place: SessionPlace): void => place.removeItem(key);

/** `undefined` where there is none, or none that this version wrote. */
export function findSession(place: SessionPlace): Session | undefined {
	const saved = parse(place.getItem(key) ?? '');
	const reading = typeof saved?.['code'] === 'string' ? readCode(saved['code']) : undefined;
	if (!saved || !reading || !('state' in reading)) return undefined;
	const {room, seat, chosen, progress, language, notesId} = saved as unknown as Partial<Session>;
	if (!room || !tabIds.includes(room) || !seat || !scraperSteps.includes(seat) || typeof notesId !== 'string') return undefined;
	return {
		state: reading.state,
		room,
		seat,
		chosen: actionItems.map(({id}) => id).filter(id => chosen?.includes(id)),
		progress: isProgress(progress) ? progress : undefined,
		language: isLanguage(language) ? language : undefined,
		notesId,
	};
}

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

/** Where a browser forbids a page to remember anything, it starts anew whenever it is loaded. */
export function sessionPlace(): SessionPlace {
	try {
		return globalThis.sessionStorage;
	} catch {
		return {getItem: () => null, setItem: () => undefined, removeItem: () => undefined};
	}
}
