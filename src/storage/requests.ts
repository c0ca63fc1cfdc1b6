import * as v from 'valibot';
import {nobody, type Person} from '../core/requests/person.ts';
import type {RightsRequest} from '../core/requests/request.ts';
import {requestSchema} from '../core/requests/request-schema.ts';
import {defineStoredItem} from './stored-item.ts';
import {repairFields, repairList} from './versioned-schema.ts';

export const requests = defineStoredItem<readonly RightsRequest[]>({
	key: 'requests',
	version: 1,
	fallback: [],
	schema: v.array(requestSchema),
	repair: value => repairList(requestSchema, value),
});

/** Several times what the form takes: two files put together fit as well. */
const text = v.pipe(v.string(), v.maxLength(100_000));

const personSchema: v.GenericSchema<unknown, Person> = v.strictObject({
	name: text,
	email: text,
	address: text,
	places: text,
	situation: text,
});

export const person = defineStoredItem<Person>({
	key: 'person',
	version: 1,
	fallback: nobody,
	schema: personSchema,
	repair: value => repairFields(personSchema, value, nobody),
});

/** Reminders that were shown, so that none comes twice: request, date and occasion in one text each. */
const reminded = defineStoredItem<readonly string[]>({
	key: 'reminded',
	version: 1,
	fallback: [],
	schema: v.array(text),
	repair: value => repairList(text, value),
});

export const readRequests = (): Promise<readonly RightsRequest[]> => requests.getValue();

export const readPerson = (): Promise<Person> => person.getValue();

export const changeRequests = async (change: (stored: readonly RightsRequest[]) => readonly RightsRequest[]): Promise<void> =>
	void (await requests.change(change));

export const changePerson = async (change: (stored: Person) => Person): Promise<void> => void (await person.change(change));

/** Tells of every change, also of another tab's. */
export function watchRequests(listener: () => void): void {
	requests.watch(listener);
	person.watch(listener);
}

/** Remembers those that are new, and says which they were. */
export async function rememberReminders(keys: readonly string[]): Promise<readonly string[]> {
	let bypassCache: readonly string[] = [];
	if (keys.length === 0) return bypassCache;

	await reminded.change(known => {
		bypassCache = keys.filter(key => !known.includes(key));
		return [...known, ...bypassCache].slice(-remindersKept);
	});
	return bypassCache;
}

/** Two reminders for each date; older ones can never come again. */
const remindersKept = 500;
