import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test, vi} from 'vitest';
import {nobody} from '../../src/core/requests/person.ts';
import type {RightsRequest} from '../../src/core/requests/request.ts';
import {record} from '../../src/letters/deadlines/history.ts';
import {mergeRequests} from '../../src/letters/request-file.ts';
import {changePerson, changeRequests, readPerson, readRequests, rememberReminders} from '../../src/storage/requests.ts';

beforeEach(() => fakeBrowser.reset());

const draft: RightsRequest = {
	id: 'r1',
	controllerId: 'clearview-ai',
	country: 'gb',
	language: 'en',
	law: 'uk-gdpr',
	rights: ['access'],
	events: [{id: 'a', on: '2026-11-23', kind: 'drafted'}],
};

test('two tabs that change the same request at once lose nothing', async () => {
	await changeRequests(() => [draft]);
	const ours = {...draft, events: record(draft, {id: 'b', on: '2026-11-24', kind: 'sent'}).events};
	const theirs = {...draft, events: record(draft, {id: 'c', on: '2026-11-25', kind: 'closed'}).events};
	await Promise.all([
		changeRequests(stored => mergeRequests(stored, [ours])),
		changeRequests(stored => mergeRequests(stored, [theirs])),
		changeRequests(stored => mergeRequests(stored, [{...draft, id: 'r2'}])),
	]);

	const [first, second] = await readRequests();
	expect(first?.events.map(({id}) => id)).toEqual(['a', 'b', 'c']);
	expect(second?.id).toBe('r2');
});

test('two fields typed at once are both kept', async () => {
	await Promise.all([
		changePerson(stored => ({...stored, name: 'Ada Muster'})),
		changePerson(stored => ({...stored, email: 'ada@mail.example'})),
	]);
	expect(await readPerson()).toEqual({...nobody, name: 'Ada Muster', email: 'ada@mail.example'});
});

test('a change that fails does not stop the next one', async () => {
	const broken = changeRequests(() => {
		throw new Error('broken');
	});
	await expect(broken).rejects.toThrow('broken');
	await changeRequests(() => [draft]);
	expect(await readRequests()).toEqual([draft]);
});

test('changes in several tabs are kept apart by the browser’s lock', async () => {
	const request = vi.fn((_: string, write: () => Promise<void>) => write());
	vi.stubGlobal('navigator', {locks: {request}});
	await changeRequests(() => [draft]);
	vi.unstubAllGlobals();
	expect(request).toHaveBeenCalledOnce();
	expect(await readRequests()).toEqual([draft]);
});

test('a reminder is new only once', async () => {
	expect(await rememberReminders(['a', 'b'])).toEqual(['a', 'b']);
	expect(await rememberReminders(['b', 'c'])).toEqual(['c']);
});
