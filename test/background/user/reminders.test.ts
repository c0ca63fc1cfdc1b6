import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {clearReminderMark, remind, remindersOn, remindOfDates, scheduleReminders} from '../../../src/background/user/reminders.ts';
import type {RightsRequest} from '../../../src/core/requests/request.ts';
import {dueReminders, forgetDueReminders, notices} from '../../../src/storage/notices.ts';
import {changeRequests} from '../../../src/storage/requests.ts';
import {stepReminders} from '../../../src/storage/step-reminders.ts';

const sent: RightsRequest = {
	id: 'r1',
	controllerId: 'clearview-ai',
	country: 'gb',
	language: 'en',
	law: 'uk-gdpr',
	rights: ['access'],
	events: [
		{id: 'a', on: '2026-11-23', kind: 'drafted'},
		{id: 'b', on: '2026-11-23', kind: 'sent'},
	],
};

const allowed = vi.fn(async () => true);
const create = vi.fn();

beforeEach(() => {
	fakeBrowser.reset();
	create.mockReset();
	vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(allowed);
	vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(create);
	vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(key => key);
	vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(file => file);
});

test.each([
	['2026-12-20', []],
	['2026-12-21', ['r1:2026-12-23:soon']],
	['2026-12-23', ['r1:2026-12-23:soon']],
	['2026-12-24', ['r1:2026-12-23:late']],
] as const)('reminders due on %s: %s', (day, keys) => {
	expect(remindersOn(day, [sent])).toEqual(keys);
});

test('a letter whose dates cannot be worked out costs no other letter its reminder', () => {
	vi.spyOn(console, 'error').mockReturnValue();
	const bad: RightsRequest = {...sent, id: 'r9', events: [{id: 'z', on: '9999-12-31', kind: 'sent'}]};
	expect(remindersOn('2026-12-24', [bad, sent])).toEqual(['r1:2026-12-23:late']);
});

test('an answered request is never reminded of', () => {
	const answered: RightsRequest = {...sent, events: [...sent.events, {id: 'c', on: '2026-12-01', kind: 'answered'}]};
	expect(remindersOn('2026-12-24', [answered])).toEqual([]);
});

test('shows one notification before the date and one after, and names nobody', async () => {
	await changeRequests(() => [sent]);
	for (const day of ['2026-12-21', '2026-12-22', '2026-12-24', '2026-12-25'] as const) await remind(day);
	expect(create.mock.calls.map(([, {message}]) => message)).toEqual(['reminder_soon', 'reminder_late']);
	expect(JSON.stringify(create.mock.calls)).not.toMatch(/clearview/i);
});

test('shows nothing without the permission, and the reminder once it is granted', async () => {
	await changeRequests(() => [sent]);
	allowed.mockResolvedValueOnce(false);
	await remind('2026-12-21');
	expect(create).not.toHaveBeenCalled();
	await remind('2026-12-22');
	expect(create).toHaveBeenCalledOnce();
});

test('bug: the alarm was set at every start and woke the background every minute; it is set once', async () => {
	const set = vi.spyOn(fakeBrowser.alarms, 'create');
	await scheduleReminders();
	await scheduleReminders();
	expect(set).toHaveBeenCalledOnce();
});

test('a click on the notification opens the requests, even if the permission was granted later', async () => {
	const open = vi.spyOn(fakeBrowser.tabs, 'create');
	const listen = vi.spyOn(fakeBrowser.notifications.onClicked, 'addListener');
	let grant = (): void => undefined;
	vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation(listener => {
		grant = () => listener({permissions: ['notifications']});
	});
	remindOfDates();
	grant();
	expect(listen).toHaveBeenCalledTimes(2);
	for (const [listener] of listen.mock.calls) listener('requests');
	expect(open.mock.calls.map(([{url}]) => url)).toEqual(['src/dashboard/index.html#requests', 'src/dashboard/index.html#requests']);
});

test('the alarm checks the requests against the user’s local day; other alarms do nothing', async () => {
	vi.useFakeTimers({now: new Date('2026-12-24T12:00:00')});
	await changeRequests(() => [sent]);
	remindOfDates();
	await fakeBrowser.alarms.onAlarm.trigger({name: 'something else', scheduledTime: 0, persistAcrossSessions: false});
	expect(create).not.toHaveBeenCalled();
	await fakeBrowser.alarms.onAlarm.trigger({name: 'requests', scheduledTime: 0, persistAcrossSessions: false});
	await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
	expect(create.mock.calls[0]).toEqual(['requests', {type: 'basic', iconUrl: 'icons/128.png', title: 'brand', message: 'reminder_late'}]);
	vi.useRealTimers();
});

describe('"remind me"', () => {
	const setReminders = () => notices.change(current => ({...current, reminders: [{siteId: 'flickr', on: '2026-11-25'}]}));
	const mark = vi.fn(async (_: {text?: string | null | undefined}) => undefined);
	beforeEach(async () => {
		mark.mockReset();
		vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(mark);
		vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
		await setReminders();
	});

	test('notifies once, on its day and not before, and names no site', async () => {
		await remind('2026-11-24');
		expect(create).not.toHaveBeenCalled();
		await remind('2026-11-26');
		await remind('2026-11-27');
		expect(create.mock.calls.map(([, {message}]) => message)).toEqual(['reminder_step']);
		expect(JSON.stringify(create.mock.calls)).not.toMatch(/flickr/);
	});

	test('without the permission, a letter that is due is a dot on the toolbar button, until the popup is opened', async () => {
		allowed.mockResolvedValue(false);
		await notices.change(current => ({...current, reminders: []}));
		await remind('2026-12-21');
		expect(mark).not.toHaveBeenCalled();
		await changeRequests(() => [sent]);
		await remind('2026-12-21');
		await clearReminderMark('2026-12-21');
		expect(mark.mock.calls.map(([{text}]) => text)).toEqual(['•', '']);
		expect(create).not.toHaveBeenCalled();
		allowed.mockResolvedValue(true);
	});

	test('tells of a step once, and it stays for the dashboard', async () => {
		await notices.change(current => ({...current, reminders: []}));
		await stepReminders.change(() => ({'opt-out:pimeyes': {on: '2026-11-25'}, 'opt-out:facecheck-id': {on: '2027-05-25'}}));
		for (const day of ['2026-11-24', '2026-11-25', '2026-11-26'] as const) await remind(day);
		expect(create.mock.calls.map(([, {message}]) => message)).toEqual(['reminder_step']);
		expect(JSON.stringify(create.mock.calls)).not.toMatch(/pimeyes/);
		expect(Object.keys(await stepReminders.getValue())).toHaveLength(2);
	});

	test('works without the permission: the toolbar button is marked until the popup, which says what for, has been dealt with', async () => {
		allowed.mockResolvedValue(false);
		await remind('2026-11-25');
		await clearReminderMark('2026-11-24');
		await clearReminderMark('2026-11-26');
		expect(await dueReminders('2026-11-26')).toEqual(['flickr']);
		await remind('2026-11-26');
		await forgetDueReminders('2026-11-26');
		await clearReminderMark('2026-11-26');
		await remind('2026-11-27');
		expect(mark.mock.calls.map(([{text}]) => text)).toEqual(['!', '', '!']);
		expect(create).not.toHaveBeenCalled();
		allowed.mockResolvedValue(true);
	});
});
