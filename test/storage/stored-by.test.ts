import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, describe, expect, test} from 'vitest';
import {withAccounts} from '../../src/core/checklist/account-ticks.ts';
import type {DashboardConnector} from '../../src/dashboard/connector.ts';
import {dataFormat, dataVersion, readData} from '../../src/dashboard/saved-data/data-file.ts';
import {addData} from '../../src/dashboard/saved-data/import-data.ts';
import {exportAll} from '../../src/storage/export-and-erase.ts';
import {fediverseServers} from '../../src/storage/fediverse-servers.ts';
import {notices} from '../../src/storage/notices.ts';
import {accountsIn, ownPages} from '../../src/storage/own-pages.ts';
import {pageHistories} from '../../src/storage/page-histories.ts';
import {readQuarantine} from '../../src/storage/quarantine.ts';
import {changePerson, changeRequests, person, requests} from '../../src/storage/requests.ts';
import {settings} from '../../src/storage/settings.ts';
import {stepReminders} from '../../src/storage/step-reminders.ts';
import {ticked} from '../../src/storage/ticks.ts';

const folder = path.resolve('test/fixtures/stored-by');
const files = readdirSync(folder).filter(file => file.endsWith('.json'));
type Stored = Readonly<Record<string, unknown>>;
const storedBy = (file: string): Stored => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

const inFile = {ticked, settings, ownPages, pageHistories, requests, person, stepReminders, notices};
/** What a device keeps for itself: a browser asks anew for access to a server. */
const all = {...inFile, servers: fediverseServers};

/** Reads and changes what is stored, as the dashboard does. */
const connector = {
	getTicked: ticked.getValue,
	changeTicked: ticked.change,
	getSettings: settings.getValue,
	changeSettings: settings.change,
	getOwnPages: ownPages.getValue,
	changeOwnPages: ownPages.change,
	getHistories: pageHistories.getValue,
	changeHistories: pageHistories.change,
	getStepReminders: stepReminders.getValue,
	changeStepReminders: stepReminders.change,
	getNotices: notices.getValue,
	changeNotices: notices.change,
	requests: {changePerson, changeRequests},
} as unknown as DashboardConnector;

async function readAll(items: Readonly<Record<string, {readonly getValue: () => Promise<unknown>}>>): Promise<Stored> {
	return Object.fromEntries(await Promise.all(Object.entries(items).map(async ([key, item]) => [key, await item.getValue()])));
}

beforeEach(() => fakeBrowser.reset());

describe.each(files)('what is recorded in %s', file => {
	const stored = storedBy(file);
	const values = Object.fromEntries(Object.entries(stored).filter(([key]) => key in all));

	test('is read with nothing lost and nothing put aside', async () => {
		await fakeBrowser.storage.local.set(structuredClone(stored));
		expect(await readAll(all)).toMatchObject(values);
		expect(await readQuarantine()).toEqual([]);
	});

	test('comes back on another device from the file that is saved', async () => {
		await fakeBrowser.storage.local.set(structuredClone(stored));
		const before = (await readAll(inFile)) as {[Key in keyof typeof inFile]: Awaited<ReturnType<(typeof inFile)[Key]['getValue']>>};
		const saved = JSON.stringify({format: dataFormat, version: dataVersion, savedOn: '2026-11-26', stored: await exportAll()});

		await fakeBrowser.storage.local.clear();
		const here = await settings.getValue();
		const read = readData(saved);
		if (read.kind === 'refused') throw new Error(`The file was refused: ${read.reason}.`);
		expect(read.isWhole).toBe(true);
		await addData(connector, read.data);
		expect(await readAll(inFile)).toEqual({
			...before,
			// Where a notice was shown this week is the device's own, too.
			notices: {...before.notices, shown: []},
			// A device keeps its own choice of what is requested and shown, and nobody's file makes it call at an address.
			settings: {...before.settings, probe: here.probe, notice: here.notice},
			ownPages: before.ownPages.map(page => (page.address === undefined ? page : {...page, interval: 'by-hand'})),
			ticked: withAccounts(before.ticked, accountsIn(before.ownPages)),
		});
	});
});

test('the last recording has a record of every kind', () => {
	expect(Object.keys(storedBy(files.toSorted().at(-1) ?? ''))).toEqual(expect.arrayContaining(Object.keys(all)));
});
