import type {RequestEvent, RequestHistory} from '../../core/requests/request.ts';
import {ruleFor} from './rules.ts';

type Kind = Exclude<RequestEvent['kind'], 'undone'>;

/** What a controller may do whenever a letter is with it. */
const reactions: readonly Kind[] = ['acknowledged', 'paused', 'clarification-asked', 'extended', 'deflected', 'answered', 'refused'];
/** What the person may do whatever the controller did. */
const remedies: readonly Kind[] = ['controller-complaint', 'complained', 'closed'];
const waiting: readonly Kind[] = [...reactions, 'reminded', ...remedies];
const without = (kinds: readonly Kind[], ...left: readonly Kind[]): readonly Kind[] => kinds.filter(kind => !left.includes(kind));

/** Which events may follow which. Mistakes are undone, not overwritten. */
const followers: Readonly<Record<Kind, readonly Kind[]>> = {
	drafted: ['asked', 'sent', 'closed'],
	asked: ['sent', ...waiting],
	sent: waiting,
	acknowledged: without(waiting, 'acknowledged'),
	paused: ['resumed', 'replied', 'deflected', 'answered', 'refused', ...remedies],
	resumed: without(waiting, 'acknowledged'),
	'clarification-asked': ['clarified', 'paused', 'deflected', 'answered', 'refused', ...remedies],
	clarified: without(waiting, 'acknowledged'),
	extended: without(waiting, 'acknowledged', 'extended'),
	deflected: ['replied', 'paused', 'answered', 'refused', ...remedies],
	replied: ['resumed', ...without(waiting, 'acknowledged')],
	reminded: waiting,
	answered: ['reminded', 'deflected', 'refused', ...remedies],
	refused: ['reminded', 'deflected', 'answered', ...remedies],
	'controller-complaint': ['acknowledged', 'deflected', 'answered', 'refused', 'complained', 'closed'],
	complained: ['deflected', 'answered', 'refused', 'closed'],
	closed: ['reopened'],
	reopened: waiting,
};

type Lasting = Exclude<RequestEvent, {readonly kind: 'undone'}>;

/** The events that were not undone, oldest first. Undoing an undo brings the event back. */
export function effectiveEvents({events}: RequestHistory): readonly Lasting[] {
	const undone = new Set<string>();
	for (const event of events.toReversed()) if (event.kind === 'undone' && !undone.has(event.id)) undone.add(event.event);
	return events.filter((event): event is Lasting => event.kind !== 'undone' && !undone.has(event.id));
}

/** What the user can record next; a history begins with a draft. An extension is only possible where the law allows one. */
export function possibleNext(history: RequestHistory): readonly RequestEvent['kind'][] {
	const last = effectiveEvents(history).at(-1);
	if (!last) return ['drafted'];
	const {extended, namesItsDay = false} = ruleFor(history.law, history.rights);
	const next = followers[last.kind].filter(kind => kind !== 'extended' || extended !== undefined || namesItsDay);
	return history.publisher ? nextWithPublisher(history, next) : next.filter(kind => kind !== 'asked');
}

/** The formal request can follow a friendly message, whatever came back; where we know of no right, there is none to make. */
function nextWithPublisher(history: RequestHistory, next: readonly Kind[]): readonly Kind[] {
	const events = effectiveEvents(history);
	const wasAsked = events.some(({kind}) => kind === 'asked');
	const mayStillSend =
		wasAsked && history.law !== 'courtesy' && !events.some(({kind}) => kind === 'sent') && events.at(-1)?.kind !== 'closed';
	const others = next.filter(kind => kind !== 'sent' || (!wasAsked && history.law !== 'courtesy'));
	return mayStillSend ? ['sent', ...others] : others;
}

/**
 * The history with one more event. Adding an event that is already there changes nothing.
 *
 * @throws where the event cannot follow the last one, or is dated before it.
 */
export function record(history: RequestHistory, event: Lasting): RequestHistory {
	if (history.events.some(({id}) => id === event.id)) return history;
	const last = effectiveEvents(history).at(-1);
	if (!possibleNext(history).includes(event.kind)) throw new Error(`${event.kind} cannot follow ${last?.kind ?? 'nothing'}.`);
	if (event.kind === 'extended' && event.until !== undefined && event.until <= event.on)
		throw new Error(`More time until ${event.until} was asked for on ${event.on}: that is not later.`);
	if (last && event.on < last.on) throw new Error(`${event.kind} on ${event.on} is before ${last.kind} on ${last.on}.`);
	return {...history, events: [...history.events, event]};
}

/** Undoes the last effective event, which stays in the history. Without one, nothing changes. */
export function undo(history: RequestHistory, id: string, on: RequestEvent['on']): RequestHistory {
	const last = effectiveEvents(history).at(-1);
	return last ? {...history, events: [...history.events, {id, on, kind: 'undone', event: last.id}]} : history;
}

/** Both histories of one request, from two tabs or a file: every event once, in the order of the first, then of the second. */
export function merge(ours: RequestHistory, theirs: RequestHistory): RequestHistory {
	const ourIds = new Set(ours.events.map(({id}) => id));
	const added = theirs.events.filter(({id}) => !ourIds.has(id));
	return {...ours, events: [...ours.events, ...added].sort((a, b) => a.on.localeCompare(b.on, 'en'))};
}

/** The day of the last event of a kind. */
export const dayOfLast = (history: RequestHistory, kind: Kind): RequestEvent['on'] | undefined =>
	effectiveEvents(history).findLast(event => event.kind === kind)?.on;

/** The letter against a demand holds that it changes no date; where proof is given after all, the law of the place counts from then. */
export const withoutOpenDemand = (history: RequestHistory, today: RequestEvent['on']): RequestHistory =>
	effectiveEvents(history).at(-1)?.kind === 'paused' ? undo(history, 'open-demand', today) : history;
