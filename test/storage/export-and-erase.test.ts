import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {nobody} from '../../src/core/requests/person.ts';
import {eraseAll, exportAll} from '../../src/storage/export-and-erase.ts';
import {changePerson, readPerson} from '../../src/storage/requests.ts';

beforeEach(() => fakeBrowser.reset());

const type = (name: string): Promise<void> => changePerson(stored => ({...stored, name}));

test('a file saved right after typing contains what was typed, however slowly it is written', async () => {
	const typing = ['A', 'Ad', 'Ada'].map(type);
	expect(await exportAll()).toMatchObject({person: {name: 'Ada'}});
	await Promise.all(typing);
});

test('text typed just before everything is erased does not come back', async () => {
	const typing = ['A', 'Ad', 'Ada'].map(type);
	await eraseAll();
	await Promise.all(typing);
	expect(await readPerson()).toEqual(nobody);
});

test('an erasure can be undone: what was on disk is back', async () => {
	await type('Ada');
	const undo = await eraseAll();
	expect(await readPerson()).toEqual(nobody);
	await undo();
	expect(await readPerson()).toMatchObject({name: 'Ada'});
});
