import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {nobody} from '../../src/core/requests/person.ts';
import {eraseAll, exportAll} from '../../src/storage/export-and-erase.ts';
import {changePerson, readPerson} from '../../src/storage/requests.ts';

beforeEach(() => fakeBrowser.reset());

const type = (name: string): Promise<void> => changePerson(stored => ({...stored, name}));

test('a file saved right after typing holds what was typed, however slow the writing', async () => {
	const typing = ['A', 'Ad', 'Ada'].map(type);
	expect(await exportAll()).toMatchObject({person: {name: 'Ada'}});
	await Promise.all(typing);
});

test('what was typed before everything was erased does not come back', async () => {
	const typing = ['A', 'Ad', 'Ada'].map(type);
	await eraseAll();
	await Promise.all(typing);
	expect(await readPerson()).toEqual(nobody);
});
