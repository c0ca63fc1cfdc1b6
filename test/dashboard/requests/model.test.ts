import {expect, test} from 'vitest';
import {nobody, type Person} from '../../../src/core/requests/person.ts';
import type {RequestsConnector} from '../../../src/dashboard/requests/connector.ts';
import {createRequestsModel, type NewRequest} from '../../../src/dashboard/requests/model.ts';
import {stateOn} from '../../../src/letters/deadlines/state.ts';
import {mockDashboardConnector} from '../../surfaces/mock-connector.ts';

const toClearview: NewRequest = {controllerId: 'clearview-ai', country: 'gb', language: 'en', law: 'uk-gdpr', rights: ['access']};
const today = '2026-11-23';
const open = (requests: RequestsConnector = mockDashboardConnector({}).requests) => createRequestsModel(requests, () => today);
const only = (model: ReturnType<typeof open>) => {
	const [request] = model.requests.value;
	if (!request) throw new Error('there is one');
	return request;
};

test('a letter can be started, sent, undone and removed without losing history', async () => {
	const model = open();
	const id = await model.start(toClearview);
	await model.record(only(model), {kind: 'sent', on: today});
	expect(stateOn(only(model), today)).toBe('sent');
	await model.undo(only(model));
	expect(stateOn(only(model), today)).toBe('drafted');
	expect(only(model).events.map(({kind}) => kind)).toEqual(['drafted', 'sent', 'undone']);
	await model.remove(id);
	expect(model.requests.value).toEqual([]);
});

test('keeps what another tab recorded in the meantime', async () => {
	const shared = mockDashboardConnector({}).requests;
	const [ours, theirs] = [open(shared), open(shared)];
	await ours.start(toClearview);
	await theirs.refresh();
	const asWeSeeIt = only(ours);
	await theirs.record(only(theirs), {kind: 'sent', on: today});
	await ours.record(asWeSeeIt, {kind: 'closed', on: today});
	await ours.setLanguage(asWeSeeIt, 'de');
	expect(only(ours).events.map(({kind}) => kind)).toEqual(['drafted', 'sent', 'closed']);
	expect(only(ours).language).toBe('de');
});

test('whoever shows a picture can be corrected, and nothing else of the letter changes', async () => {
	const publisher = {
		name: 'TSV Eichental',
		kind: 'club',
		country: 'de',
		email: 'old@club.example',
		address: ['Am Sportplatz 4'],
		asker: 'member',
		agreed: 'never',
		pageUrl: 'https://club.example/',
		imageUrls: ['https://club.example/a.jpg'],
		seenOn: today,
		position: 'left',
	} as const;
	const model = open();
	await model.start({controllerId: 'publisher', country: 'de', language: 'de', law: 'gdpr', rights: ['erasure'], publisher});
	await model.record(only(model), {kind: 'asked', on: today});
	const before = only(model);
	await model.setPublisher(before, {name: 'TSV Eichental e. V.', email: 'new@club.example'});
	const {address: _, ...kept} = publisher;
	expect(only(model)).toEqual({...before, publisher: {...kept, name: 'TSV Eichental e. V.', email: 'new@club.example'}});
});

test('does not overwrite what is being typed with older stored values', async () => {
	let tell = (): void => undefined;
	let finish = (): void => undefined;
	const slow = new Promise<void>(resolve => {
		finish = resolve;
	});
	const {requests} = mockDashboardConnector({});
	const model = open({
		...requests,
		watch: listener => {
			tell = listener;
		},
		changePerson: change => slow.then(() => requests.changePerson(change)),
	});
	const typed = model.changePerson({name: 'Ada'});
	tell();
	await model.refresh();
	expect(model.person.value.name).toBe('Ada');
	finish();
	await typed;
	await model.refresh();
	expect(model.person.value.name).toBe('Ada');
});

test('a read that began before an edit and ends after it was written does not revert it', async () => {
	let answer = (_: Person): void => undefined;
	const {requests} = mockDashboardConnector({});
	const model = open({...requests, getPerson: () => new Promise(resolve => (answer = resolve))});
	const reading = model.refresh();
	await new Promise(resolve => setTimeout(resolve));
	await model.changePerson({name: 'Ada'});
	answer(nobody);
	await reading;
	expect(model.person.value.name).toBe('Ada');
});

test('reminders are on only once the browser allows them', async () => {
	const model = open();
	await model.allowNotices(true);
	expect(model.mayNotify.value).toBe(true);
	await model.allowNotices(false);
	expect(model.mayNotify.value).toBe(false);
});
