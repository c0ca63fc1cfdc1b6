import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {kinds, openScene, type Scene} from '../scene.ts';
import {
	addFile,
	choose,
	hashOf,
	press,
	resetStorage,
	restore,
	savedBy,
	select,
	setClock,
	startLetter,
	textOf,
	turnTo,
	waitForState,
	waitForText,
} from './request-steps.ts';

/** Country and part of it, language of the letter, deadline in the calendar, state long after it, authority, its host, and the law. */
const journeys = [
	['United Kingdom', 'gb', undefined, undefined, '20261223', 'overdue', 'Information Commissioner’s Office', 'ico.org.uk', 'UK GDPR'],
	['France', 'fr', undefined, 'Français', '20261223', 'overdue', 'Commission Nationale de l’Informatique', 'cnil.fr', 'RGPD'],
	['Austria', 'at', undefined, 'Deutsch', '20261223', 'overdue', 'Datenschutzbehörde', 'dsb.gv.at', 'DSGVO'],
	['Italy', 'it', undefined, 'Italiano', '20261223', 'overdue', 'Garante', 'garanteprivacy.it', 'GDPR'],
	['Greece', 'gr', undefined, 'Ελληνικά', '20261223', 'overdue', 'Αρχή Προστασίας Δεδομένων', 'dpa.gr', 'ΓΚΠΔ'],
	['Bavaria', 'de', 'de-by', 'Deutsch', '20261223', 'overdue', 'Bayerisches Landesamt', 'lda.bayern.de', 'DSGVO'],
	[
		'California',
		'us',
		'us-ca',
		undefined,
		'20270107',
		'overdue',
		'California Attorney General',
		'oag.ca.gov',
		'California Consumer Privacy Act',
	],
	['Quebec', 'ca', 'ca-qc', undefined, '20261223', 'refused', 'Commission d’accès', 'cai.gouv.qc.ca', 'P-39.1'],
	['Switzerland', 'ch', undefined, 'Deutsch', '20261223', 'overdue', 'Eidgenössischer', 'edoeb.admin.ch', 'DSG'],
	[
		'Alberta',
		'ca',
		'ca-ab',
		undefined,
		'20261223',
		'refused',
		'Privacy Commissioner of Canada',
		'priv.gc.ca',
		'Personal Information Protection',
	],
	['Virginia', 'us', 'us-va', undefined, '20270107', 'overdue', 'Virginia Attorney General', 'oag.state.va.us', 'Va. Code 59.1-577'],
	['Texas', 'us', 'us-tx', undefined, '20270107', 'overdue', 'Texas Attorney General', 'texasattorneygeneral.gov', '541.051'],
	['Illinois', 'us', 'us-il', undefined, '20261223', 'sent', 'Illinois Attorney General', 'illinoisattorneygeneral.gov', '740 ILCS 14'],
] as const;

const sentOn = '2026-11-23';
const longAfter = '2027-06-01';

describe.each(kinds)('a request, in %s', kind => {
	let scene: Scene;
	let dashboard: Page;
	beforeAll(async () => {
		scene = await openScene(kind);
		dashboard = await openDashboard('#checklist');
	});
	afterAll(() => scene.end());
	beforeEach(() => resetStorage(dashboard, scene.panel, sentOn));

	const openDashboard = async (hash: string): Promise<Page> => {
		const page = await scene.openExtensionPage('src/dashboard/index.html', hash);
		await page.waitForSelector('h1');
		return page;
	};

	test.each(journeys)(
		'from %s: letter, calendar, overdue, complaint',
		async (_, country, part, language, due, state, authority, host, law) => {
			await startLetter(dashboard, country, part);
			await waitForText(dashboard, '.missing', 'your name');
			await dashboard.type('input[name="name"]', 'Ada Muster');
			await dashboard.type('input[name="email"]', 'ada@mail.example');
			if (language) await choose(dashboard, language);
			await waitForText(dashboard, '.letter', law);
			await waitForText(dashboard, '.letter', 'Ada Muster');

			const letter = await textOf(dashboard, '.letter');
			expect(letter).toContain('Ada Muster');
			expect(letter).toContain('Clearview AI, Inc.');
			expect(letter).toContain(law);
			expect(letter).not.toMatch(/[{}]|undefined/);
			expect(await dashboard.$eval('a[href^="mailto:"]', link => link.getAttribute('href'))).toMatch(
				/^mailto:legal-requests@clearview\.ai\?subject=/,
			);

			expect(await textOf(dashboard, '.copy-value')).toBe('legal-requests@clearview.ai');
			await press(dashboard, '[data-event="sent"]');
			await waitForState(dashboard, 'sent');
			await waitForText(dashboard, '.history .sent-text', 'Ada Muster');
			expect(await savedBy(dashboard, '#deadlines-title ~ p button')).toContain(`DTSTART;VALUE=DATE:${due}`);

			await setClock(dashboard, longAfter);
			await waitForState(dashboard, state);
			await choose(dashboard, 'A complaint to the authority');
			await dashboard.waitForSelector('.authority a');
			await waitForText(dashboard, '.authority h3', authority);
			await waitForText(dashboard, '.letter', authority);
			expect(await dashboard.$('.no-letter')).toBeNull();
			expect(await dashboard.$eval('.authority a', link => new URL((link as HTMLAnchorElement).href).host)).toContain(host);
			expect(await textOf(dashboard, '.letter')).not.toMatch(/[{}]|undefined/);

			await press(dashboard, '.sent-question [data-event="complained"]');
			await waitForState(dashboard, 'complained');
		},
	);

	test('the dates are checked regularly, and notifications need permission first', async () => {
		const names = () => scene.panel.evaluate(async () => (await chrome.alarms.getAll()).map(({name}) => name));
		await expect.poll(names).toEqual(['requests']);
		expect(await scene.panel.evaluate(() => chrome.permissions.contains({permissions: ['notifications']}))).toBe(false);
	});

	test('at the next visit, the list asks whether a draft was sent, and keeps its text with the answer', async () => {
		await startLetter(dashboard, 'fr');
		await dashboard.type('input[name="name"]', 'Ada Muster');
		await dashboard.type('input[name="email"]', 'ada@mail.example');
		await waitForText(dashboard, 'main', 'Nothing is missing');
		await turnTo(dashboard, '#checklist');
		await waitForText(dashboard, '.letters-note', 'Did you send your letter to Clearview AI?');
		await press(dashboard, '.letters-note a');
		await press(dashboard, '.unsent [data-event="sent"]');
		await waitForText(dashboard, '.requests .entry', 'sent');
		await expect.poll(() => dashboard.$('.unsent')).toBeNull();
		await press(dashboard, '.requests .entry a');
		await waitForText(dashboard, '.history .sent-text', 'Ada Muster');
	});

	test('two tabs with the same letter lose nothing', async () => {
		await startLetter(dashboard, 'fr');
		const other = await openDashboard(await hashOf(dashboard));
		await setClock(other, sentOn);
		await press(dashboard, '[data-event="sent"]');
		await waitForState(other, 'sent');
		await press(other, '[data-event="answered"]');
		await waitForState(dashboard, 'answered');
		await expect.poll(() => dashboard.$$eval('.history li', all => all.length)).toBe(3);
		await other.close();
	});

	test('an authority whose language we do not have gets an English letter, and the user is told', async () => {
		await startLetter(dashboard, 'pl');
		await press(dashboard, '[data-event="sent"]');
		await waitForState(dashboard, 'sent');
		await setClock(dashboard, longAfter);
		await choose(dashboard, 'A complaint to the authority');
		await waitForText(dashboard, '.no-letter', 'The one below is in English');
		await expect.poll(() => dashboard.$eval('.letter', letter => letter.getAttribute('lang'))).toBe('en');
	});

	test('a person who is asked for an identity document can refuse, and complain', async () => {
		await startLetter(dashboard, 'de');
		await dashboard.type('input[name="name"]', 'Ada Muster');
		await dashboard.type('input[name="email"]', 'ada@mail.example');
		await press(dashboard, '[data-event="sent"]');
		await waitForState(dashboard, 'sent');
		await press(dashboard, '[data-event="paused"]');
		await waitForState(dashboard, 'paused');
		await waitForText(dashboard, '#deadlines-title ~ .action', 'They ask for too much proof');
		await press(dashboard, '.sent-question [data-event="replied"]');
		await waitForState(dashboard, 'sent');
		await choose(dashboard, 'A complaint to the authority');
		await select(dashboard, 'de-by-baylda');
		await waitForText(dashboard, '.letter', 'Art. 12 Abs. 2 und 6');
		expect(await textOf(dashboard, '.letter')).not.toMatch(/[{}]|undefined/);
	});

	test('the country is asked for before anything else, kept, and a recipient without a way is offered no letter', async () => {
		// A page of its own: the one of the other tests still knows the country of the last letter.
		const page = await openDashboard('#request=findclone:access');
		await waitForText(page, 'main', 'Say where you live');
		await select(page, 'fr');
		await waitForText(page, 'main', 'no letter that could not be sent');
		await turnTo(page, '#settings');
		await expect.poll(() => page.$eval('option[value="fr"]', option => (option as HTMLOptionElement).selected)).toBe(true);
		await page.close();
	});

	test('a police force that no report names is asked under its own name', async () => {
		await turnTo(dashboard, '#request=gb-police-force:access');
		await select(dashboard, 'gb');
		await waitForText(dashboard, 'main', 'No report names it here');
		await press(dashboard, 'main > .card:last-child .button.primary');
		await dashboard.waitForSelector('input[name="force-name"]');
		await dashboard.type('input[name="force-name"]', 'Example Constabulary');
		await press(dashboard, 'main > .card:last-child .button.primary');
		await waitForText(dashboard, '.letter', 'Example Constabulary');
		expect(await textOf(dashboard, '.letter')).not.toMatch(/press reports|alleged/i);
		await waitForText(dashboard, 'h1', 'Example Constabulary');
	});

	test('a step can be undone, and stays in the history', async () => {
		await startLetter(dashboard, 'fr');
		await press(dashboard, '[data-event="sent"]');
		await waitForState(dashboard, 'sent');
		await press(dashboard, '.history ~ p button');
		await waitForState(dashboard, 'drafted');
		await expect.poll(() => dashboard.$$eval('.history del', all => all.length)).toBe(1);
	});

	test('after saving, erasing and importing, everything is there once', async () => {
		await startLetter(dashboard, 'fr');
		await dashboard.type('input[name="name"]', 'Ada Muster');
		await turnTo(dashboard, '#data');
		const saved = await savedBy(dashboard, '.card .buttons button:first-child');
		expect(saved).toContain('Ada Muster');

		await press(dashboard, '.card .buttons button[aria-expanded]');
		await press(dashboard, '.question .danger');
		await waitForText(dashboard, 'main', 'No letters');

		await restore(dashboard);
		await addFile(dashboard, saved);
		await press(dashboard, '.question .primary');
		await waitForText(dashboard, 'main', 'Added. Nothing is there twice.');
		await waitForText(dashboard, 'main', 'One letter');

		await addFile(dashboard, saved);
		await waitForText(dashboard, 'main', 'Everything in this file is already here.');
		await waitForText(dashboard, 'main', 'One letter');

		await addFile(dashboard, '{"format": "something else"}');
		await waitForText(dashboard, 'main', 'no file of Overexposed');
		expect(await textOf(dashboard, 'main')).toContain('One letter');
	});

	// WebDriver for Firefox cannot emulate print media.
	test.runIf(kind === 'chromium')('only the letter is printed', async () => {
		await startLetter(dashboard, 'fr');
		await dashboard.emulateMediaType('print');
		const shown = await dashboard.$$eval('h1, h2, button, nav, .letter', all =>
			all.filter(element => element.getClientRects().length > 0).map(({className, tagName}) => className || tagName),
		);
		expect(shown).toEqual(['letter']);
		await dashboard.emulateMediaType();
	});
});
