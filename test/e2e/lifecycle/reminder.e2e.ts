import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {distOf} from '../../../scripts/prepare.mjs';
import {eventually} from '../../harness/records.mjs';
import {openScene, type Scene} from '../scene.ts';
import {press, setClock, startLetter, waitForState} from '../surfaces/request-steps.ts';

/** A test cannot press the browser's own “Allow”, so this copy of the build has the permission from the start. Headless Firefox shows no notifications. */
let extension: string;
let scene: Scene;

beforeAll(async () => {
	extension = mkdtempSync(path.join(tmpdir(), 'overexposed-allowed-'));
	cpSync(distOf('chromium'), extension, {recursive: true});
	const file = path.join(extension, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	expect(manifest.optional_permissions).toContain('notifications');
	const allowed = {
		...manifest,
		permissions: [...manifest.permissions, 'notifications'],
		optional_permissions: manifest.optional_permissions.filter((name: string) => name !== 'notifications'),
	};
	writeFileSync(file, JSON.stringify(allowed));
	scene = await openScene('chromium', {extension});
});

afterAll(async () => {
	await scene.end();
	rmSync(extension, {recursive: true, force: true});
});

test('the browser notifies of a date that has passed, and of nothing before', async () => {
	const shown = () => scene.panel.evaluate(async () => Object.keys(await new Promise<object>(give => chrome.notifications.getAll(give))));
	const checkDates = () => scene.panel.evaluate(() => chrome.alarms.create('requests', {when: Date.now()}));
	expect(await shown()).toEqual([]);

	const dashboard = await scene.openExtensionPage('src/dashboard/index.html', '#checklist');
	await setClock(dashboard, '2025-11-24');
	await startLetter(dashboard, 'gb');
	await press(dashboard, '[data-event="sent"]');
	await waitForState(dashboard, 'sent');

	await checkDates();
	expect(await eventually(async () => ((await shown()).length > 0 ? shown() : undefined))).toEqual(['requests']);
});
