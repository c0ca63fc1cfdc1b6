import {type ReadonlySignal, signal} from '@preact/signals';
import type {IsoDate} from '../../core/iso-date.ts';
import {nobody, type Person} from '../../core/requests/person.ts';
import type {Publisher} from '../../core/requests/publisher.ts';
import type {NewEvent, RequestEvent, RightsRequest} from '../../core/requests/request.ts';
import {record, undo} from '../../letters/deadlines/history.ts';
import {mergeRequests} from '../../letters/request-file.ts';
import type {RequestsConnector} from './connector.ts';

export type NewRequest = Omit<RightsRequest, 'id' | 'events'>;
export type EventKind = Exclude<RequestEvent['kind'], 'undone'>;

export interface RequestsModel {
	readonly requests: ReadonlySignal<readonly RightsRequest[]>;
	readonly person: ReadonlySignal<Person>;
	readonly mayNotify: ReadonlySignal<boolean>;
	/** The last event could not be noted: it is in the future, or does not fit what has happened to the letter, here or in another tab. */
	readonly isRefused: ReadonlySignal<boolean>;
	readonly today: () => IsoDate;
	readonly now: () => number;
	readonly refresh: () => Promise<void>;
	/** Starts a draft; resolves to its id. */
	readonly start: (request: NewRequest) => Promise<string>;
	readonly record: (request: RightsRequest, happened: NewEvent) => Promise<void>;
	readonly undo: (request: RightsRequest) => Promise<void>;
	/** Switches the letter to another language. */
	readonly setLanguage: (request: RightsRequest, language: string) => Promise<void>;
	/** Whether the letter lists pages to a company that holds no names. */
	readonly setListsPages: (request: RightsRequest, listsPages: boolean) => Promise<void>;
	/** Corrects who shows the picture and how to reach them; what was sent stays as it was. */
	readonly setPublisher: (request: RightsRequest, details: PublisherDetails) => Promise<void>;
	/** Reminds the person to check whether the pictures are gone; `undefined`: no more. */
	readonly setCheckOn: (request: RightsRequest, day: IsoDate | undefined) => Promise<void>;
	readonly remove: (id: string) => Promise<void>;
	/** Adds the letters of a file; replaces nothing. */
	readonly add: (requests: readonly RightsRequest[]) => Promise<void>;
	readonly changePerson: (part: Partial<Person>) => Promise<void>;
	readonly allowNotices: (allow: boolean) => Promise<void>;
}

export function createRequestsModel(connector: RequestsConnector, today: () => IsoDate): RequestsModel {
	const requests = signal<readonly RightsRequest[]>([]);
	const person = signal<Person>(nobody);
	const mayNotify = signal(false);
	const isRefused = signal(false);

	/** Edits not yet written, and edits ever made: a value read in the meantime is older than what is on screen. */
	let typing = 0;
	let typed = 0;

	const refresh = async (): Promise<void> => {
		requests.value = await connector.getRequests();
		mayNotify.value = await connector.mayNotify();
		const typedBefore = typed;
		const stored = await connector.getPerson();
		if (typing === 0 && typed === typedBefore) person.value = stored;
	};
	const change = async (how: (stored: readonly RightsRequest[]) => readonly RightsRequest[]): Promise<void> => {
		await connector.changeRequests(how);
		requests.value = await connector.getRequests();
	};
	/** Merges into what is stored, so that changes from other tabs stay. */
	const keep = (changed: RightsRequest): Promise<void> => change(stored => mergeRequests(stored, [changed]));
	connector.watch(() => void refresh());

	return {
		requests,
		person,
		mayNotify,
		isRefused,
		today,
		now: connector.now,
		refresh,
		start: async request => {
			const id = connector.newId();
			await keep({...request, id, events: [{id: connector.newId(), on: today(), kind: 'drafted'}]});
			return id;
		},
		record: async (request, happened) => {
			const event = {...happened, id: connector.newId()};
			const changed = event.on > today() ? undefined : attempt(() => record(request, event));
			isRefused.value = changed === undefined;
			await (changed ? keep({...request, events: changed.events}) : refresh());
		},
		undo: request => keep({...request, events: undo(request, connector.newId(), today()).events}),
		setLanguage: ({id}, language) => change(stored => stored.map(each => (each.id === id ? {...each, language} : each))),
		setListsPages: ({id}, listsPages) => change(stored => stored.map(each => (each.id === id ? {...each, listsPages} : each))),
		setPublisher: ({id}, details) => change(stored => stored.map(each => (each.id === id ? withDetails(each, details) : each))),
		setCheckOn: ({id}, checkOn) => change(stored => stored.map(each => (each.id === id ? withCheckOn(each, checkOn) : each))),
		remove: id => change(stored => stored.filter(each => each.id !== id)),
		add: added => change(stored => mergeRequests(stored, added)),
		changePerson: async part => {
			person.value = {...person.value, ...part};
			typing += 1;
			typed += 1;
			await connector
				.changePerson(stored => ({...stored, ...part}))
				.finally(() => {
					typing -= 1;
				});
		},
		allowNotices: async allow => {
			mayNotify.value = await connector.allowNotices(allow);
		},
	};
}

/** What may be corrected once a letter is begun. Who they are and where decides the law, and stays. */
export type PublisherDetails = Pick<Publisher, 'name' | 'email' | 'form' | 'address'>;

function withDetails(request: RightsRequest, details: PublisherDetails): RightsRequest {
	if (!request.publisher) return request;
	const {name: _, email: __, form: ___, address: ____, ...others} = request.publisher;
	return {...request, publisher: {...others, ...details}};
}

const withCheckOn = ({checkOn: _, ...request}: RightsRequest, checkOn: IsoDate | undefined): RightsRequest => ({
	...request,
	...(checkOn && {checkOn}),
});

/** `undefined` for an event that does not fit, which the page says; the letter is read again. */
function attempt<Result>(act: () => Result): Result | undefined {
	try {
		return act();
	} catch (error) {
		console.warn('This could not be noted; the letter is shown as it is stored.', error);
		return undefined;
	}
}
