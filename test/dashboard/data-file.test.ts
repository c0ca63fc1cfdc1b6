import {describe, expect, it} from 'vitest';
import {nobody} from '../../src/core/requests/person.ts';
import type {Settings} from '../../src/core/settings/settings.ts';
import {type Data, readData} from '../../src/dashboard/saved-data/data-file.ts';
import {mergeOwnPages, mergePerson, mergeSettings, mergeTicked} from '../../src/dashboard/saved-data/import-data.ts';

const request = {
	id: 'r1',
	controllerId: 'clearview-ai',
	country: 'gb',
	language: 'en',
	law: 'uk-gdpr',
	rights: ['access'],
	events: [{id: 'a', on: '2026-11-23', kind: 'drafted'}],
} as const;
const person = {name: 'Ada Muster', email: 'ada@mail.example', address: '', places: 'https://a.example/', situation: ''};
const stored = {
	ticked: {'opt-out:pimeyes': {tickedOn: '2026-11-20'}},
	// The storage library keeps versions beside the values.
	ticked$: {v: 1},
	settings: {probe: 'passive', notice: 'page', sitesOff: ['x'], sitesQuiet: [], sitesUsed: ['instagram'], country: 'gb'},
	requests: [request],
	person,
	reminded: ['r1:2026-12-23:soon'],
};
const file = (change: object = {}) => JSON.stringify({format: 'overexposed', version: 1, savedOn: '2026-11-23', stored, ...change});

describe('a saved file', () => {
	it('returns what was saved', () => {
		expect(readData(file())).toMatchObject({kind: 'read', data: {requests: [request], person, ticked: stored.ticked}});
	});

	it('may be older than the letters feature', () => {
		expect(readData(file({stored: {ticked: {}}}))).toMatchObject({kind: 'read', data: {requests: [], person: nobody}});
	});

	it.each([
		['no JSON', '{', 'not_ours'],
		['nothing', 'null', 'not_ours'],
		['somebody else’s', file({format: 'other'}), 'not_ours'],
		['far too large', `${file()}${' '.repeat(5_000_000)}`, 'not_ours'],
		['of a newer version', file({version: 2}), 'newer'],
		['without contents', file({stored: undefined}), 'broken'],
	])('that is %s is refused, and says so', (_, text, reason) => {
		expect(readData(text)).toEqual({kind: 'refused', reason});
	});

	const good = {ticked: stored.ticked, requests: [request], person};
	it.each([
		['a letter under an unknown law', {requests: [request, {...request, law: 'maritime'}]}, good],
		['a letter of the year 9999', {requests: [{...request, events: [{id: 'z', on: '9999-12-31', kind: 'sent'}]}, request]}, good],
		['a tick on a day that does not exist', {ticked: {...stored.ticked, a: {tickedOn: 'yesterday'}}}, good],
		['more about a person than we store', {person: {...person, phone: '1'}}, good],
		['a setting we do not know', {settings: {probe: 'loud'}}, {...good, settings: {sitesOff: []}}],
		['a list of no own pages', {ownPages: 'b'}, {...good, ownPages: []}],
	])('with %s is read without it, and says so', (_, change, data) => {
		expect(readData(file({stored: {...stored, ...change}}))).toMatchObject({kind: 'read', isWhole: false, data});
	});
});

describe('a file that is imported', () => {
	type Own = Pick<Data, 'ticked' | 'settings' | 'person'>;
	const mergeData = (ours: Own, theirs: Own): Own => ({
		ticked: mergeTicked({...ours, ownPages: []}, {...theirs, ownPages: []}),
		settings: mergeSettings(ours.settings as Settings, theirs.settings),
		person: mergePerson(ours.person, theirs.person),
	});
	const ours: Own = {
		ticked: {'opt-out:pimeyes': {tickedOn: '2026-11-22'}},
		settings: {probe: 'active', notice: 'toolbar', sitesOff: ['flickr'], sitesQuiet: [], sitesUsed: ['x']},
		person: {...nobody, email: 'own@mail.example', places: 'https://b.example/'},
	};
	const read = readData(file());
	if (read.kind !== 'read') throw new Error('the file is good');

	it('adds to what is stored and replaces nothing', () => {
		expect(mergeData(ours, read.data)).toEqual({
			ticked: {'opt-out:pimeyes': {tickedOn: '2026-11-22'}},
			settings: {
				probe: 'active',
				notice: 'toolbar',
				sitesOff: ['flickr', 'x'],
				sitesQuiet: [],
				sitesUsed: ['x', 'instagram'],
				country: 'gb',
			},
			person: {...person, email: 'own@mail.example', places: 'https://b.example/\nhttps://a.example/'},
		});
	});

	it('changes nothing the second time', () => {
		const once = mergeData(ours, read.data);
		expect(mergeData(once, read.data)).toEqual(once);
	});
});

it('old ticks of a file count for the first account in that file, and those here for the first one here', () => {
	const id = 'setting:flickr:close-photos';
	const [here, there] = [
		{siteId: 'flickr', digest: 'here'},
		{siteId: 'flickr', digest: 'there'},
	];
	const [ours, theirs] = [{tickedOn: '2026-11-20'}, {tickedOn: '2026-11-21'}] as const;
	expect(mergeTicked({ticked: {[id]: ours}, ownPages: [here]}, {ticked: {[id]: theirs}, ownPages: [there, here]})).toEqual({
		[`${id}@here`]: ours,
		[`${id}@there`]: theirs,
	});
});

it('a file names an account that has no name here, and renames none', () => {
	const [a, b] = [
		{siteId: 'flickr', digest: 'a'},
		{siteId: 'flickr', digest: 'b', label: 'ours'},
	];
	const theirs = [
		{...a, label: 'work'},
		{...b, label: 'theirs'},
	];
	expect(mergeOwnPages([a, b], theirs)).toEqual([{...a, label: 'work'}, b]);
});

it('a file adds each own page once', () => {
	const [here, there] = [
		{siteId: 'flickr', digest: 'a'},
		{siteId: 'github', digest: 'b'},
	];
	expect(mergeOwnPages([here], [here, there])).toEqual([here, there]);
	expect(readData(file({stored: {ownPages: [there]}}))).toMatchObject({kind: 'read', data: {ownPages: [there]}});
	expect(readData(file({stored: {ownPages: ['b', there]}}))).toMatchObject({isWhole: false, data: {ownPages: [there]}});
});
