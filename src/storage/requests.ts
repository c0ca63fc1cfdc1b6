import * as v from 'valibot';
import {nobody, type Person} from '../core/requests/person.ts';
import type {RightsRequest} from '../core/requests/request.ts';
import {requestSchema} from '../core/requests/request-schema.ts';
import {defineStoredItem} from './stored-item.ts';
import {repairFields, repairList} from './versioned-schema.ts';

export const requests = defineStoredItem<readonly RightsRequest[]>({
	key: 'requests',
	version: 3,
	fallback: [],
	schema: v.array(requestSchema),
	repair: value => repairList(requestSchema, value),
	// Since 2, an event by which a letter went out can hold its text. Older ones hold none, and none is made up for them. Since 3, a request
	// can be to whoever shows a picture, and name it; older ones were to controllers on record.
	migrations: {2: older => older, 3: older => older},
});

/** Several times what the form accepts, so that texts merged from two files fit too. */
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

/** Reminders already shown, as `request:date:occasion`, so that none comes twice. */
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

/** Calls the listener after every change, including those made in other windows. */
export function watchRequests(listener: () => void): void {
	requests.watch(listener);
	person.watch(listener);
}

/** Stores the reminders that are new. @returns those */
export async function rememberReminders(keys: readonly string[]): Promise<readonly string[]> {
	let added: readonly string[] = [];
	if (keys.length === 0) return added;

	await reminded.change(shown => {
		added = keys.filter(key => !shown.includes(key));
		return [...shown, ...added].slice(-maxReminders);
	});
	return added;
}

/** There are two for each date; the oldest can never come due again. */
const maxReminders = 500;
