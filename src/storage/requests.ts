import {storage} from '@wxt-dev/storage';
import {nobody, type Person} from '../core/person.ts';
import type {RightsRequest} from '../core/request.ts';
import {inTurn} from './in-turn.ts';

const requests = storage.defineItem<readonly RightsRequest[]>('local:requests', {fallback: [], version: 1});
const person = storage.defineItem<Person>('local:person', {fallback: nobody, version: 1});

/** Reminders that were shown, so that none comes twice: request, date and occasion in one text each. */
const reminded = storage.defineItem<readonly string[]>('local:reminded', {fallback: [], version: 1});

export const readRequests = (): Promise<readonly RightsRequest[]> => requests.getValue();

export const readPerson = (): Promise<Person> => person.getValue();

/** Changes what is stored now, not what a tab read a while ago: no other tab comes in between. */
export const changeRequests = (change: (stored: readonly RightsRequest[]) => readonly RightsRequest[]): Promise<void> =>
	inTurn(async () => requests.setValue(change(await requests.getValue())));

export const changePerson = (change: (stored: Person) => Person): Promise<void> =>
	inTurn(async () => person.setValue(change(await person.getValue())));

/** Tells of every change, also of another tab's. */
export function watchRequests(listener: () => void): void {
	requests.watch(listener);
	person.watch(listener);
}

/** Remembers those that are new, and says which they were. */
export async function rememberReminders(keys: readonly string[]): Promise<readonly string[]> {
	const known = await reminded.getValue();
	const fresh = keys.filter(key => !known.includes(key));
	if (fresh.length > 0) await reminded.setValue([...known, ...fresh].slice(-remindersKept));
	return fresh;
}

/** Two reminders for each date; older ones can never come again. */
const remindersKept = 500;
