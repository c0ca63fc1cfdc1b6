import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {authorities, organisations} from '../../../src/directory/authority.ts';
import {dataCopies} from '../../../src/directory/data-copies.ts';
import {controllers, settings} from '../../../src/directory/index.ts';
import {laws} from '../../../src/directory/laws.ts';
import {archiveReach} from '../../../src/directory/publishing/archive-reach.ts';
import {imageRights} from '../../../src/directory/publishing/image-rights.ts';
import {platformForms} from '../../../src/directory/publishing/platform-forms.ts';
import {pressCouncils} from '../../../src/directory/publishing/press-councils.ts';
import {refreshForms} from '../../../src/directory/publishing/refresh-forms.ts';
import {engines} from '../../../src/engines/index.ts';
import {timeline} from '../../../src/engines/timeline.ts';
import {scraperSources} from '../../../src/lab/scraper-view/sources.ts';
import {noteFigure} from '../../figures.ts';
import {picturesStates} from '../../pictures/pictures-states.ts';
import {handoutStates} from '../../surfaces/handout-states.ts';
import {labStates} from '../../surfaces/lab-states.ts';
import {dashboardStates, markup, noticeStates, popupStates, trainer} from '../../surfaces/states.ts';
import {openSurfaces, type Surfaces} from '../surfaces/surfaces.ts';

let surfaces: Surfaces;
beforeAll(async () => {
	surfaces = await openSurfaces();
});
afterAll(() => surfaces.end());

/** Every address and mailbox in the shipped records, and nothing that a page, a file or a person could have written. */
const shipped = new Set(
	addressesIn([
		...[engines, timeline, authorities, organisations, controllers, settings, laws, scraperSources, dataCopies],
		...[archiveReach, imageRights, platformForms, pressCouncils, refreshForms],
	]),
);
/** The trainer that an organisation names in its policy. */
const named = new Set(addressesIn(trainer));
/** Pages of their own whose address the person keeps, and to whom they write about a picture. */
const kept = new Set(
	addressesIn(
		Object.values(dashboardStates).map(({world}) => [world?.ownPages ?? [], (world?.requests ?? []).map(({publisher}) => publisher)]),
	),
);

/** The profile that the invented person's export names. */
const exported = new Set(['https://www.instagram.com/ada_muster/']);

function addressesIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return /^https:|^mailto:/.test(value) ? [normal(value)] : value.includes('@') ? [`mailto:${value}`] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

/** As a browser writes it; of a mail draft only the recipient. */
function normal(address: string): string {
	const {protocol, pathname, href} = new URL(address);
	return protocol === 'mailto:' ? `mailto:${decodeURIComponent(pathname)}` : href;
}

interface ExternalLink {
	readonly href: string;
	readonly raw: string;
	readonly target: string;
	readonly rel: string;
}

const surfacesWithStates = {
	popup: popupStates,
	dashboard: dashboardStates,
	lab: labStates,
	handout: handoutStates,
	pictures: picturesStates,
};
const views = Object.entries(surfacesWithStates).flatMap(([surface, states]) => Object.keys(states).map(state => ({surface, state})));

async function linksOn(page: Page): Promise<readonly ExternalLink[]> {
	return page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		const links = [...document.querySelectorAll<HTMLAnchorElement>('a, area')];
		return links.map(link => ({href: link.href, raw: link.getAttribute('href') ?? '', target: link.target, rel: link.rel}));
	});
}

const isInside = ({href, raw}: ExternalLink): boolean => raw.startsWith('#') || href.startsWith(`${new URL(surfaces.page.url()).origin}/`);

test('every external link of every surface leads to a shipped https or mailto address and sends no referrer', async () => {
	const out: ExternalLink[] = [];
	for (const view of views) {
		const page = await surfaces.show({...view, width: 800});
		out.push(...(await linksOn(page)).filter(link => !isInside(link)));
		const others = await page.$$eval(
			'body :is(form[action], iframe, object, embed, base, meta, link), head :is(base, meta[http-equiv])',
			all => all.length,
		);
		expect(others, `${view.surface}: nothing else that could lead out`).toBe(0);
	}

	expect(out.length).toBeGreaterThan(100);
	const elsewhere = out
		.map(({href}) => normal(href))
		.filter(address => ![shipped, named, kept, exported].some(known => known.has(address)));
	expect([...new Set(elsewhere)]).toEqual([]);
	for (const {href, target, rel} of out) {
		if (href.startsWith('https:')) expect({href, target, rel}).toEqual({href, target: '_blank', rel: 'noopener noreferrer'});
		else expect(href).toMatch(/^mailto:[\w.+-]+(?:@|%40)[\w.-]+(?:\?subject=[^&?#\s]*(?:&body=[^&?#\s]*)?)?$/);
	}
	noteFigure(
		'links',
		new Set(out.map(({href}) => normal(href))).size,
		`addresses linked from ${views.length} states of the surfaces, all of them shipped`,
	);
});

test('the notice has no links', async () => {
	for (const state of Object.keys(noticeStates)) {
		const page = await surfaces.show({surface: 'notice', state, width: 800});
		expect(await page.$$eval('a[href], form', all => all.length)).toBe(0);
	}
});

describe('markup', () => {
	test.each(['hostile-letter', 'hostile-list', 'hostile-data', 'hostile-settings'])(
		'is shown as text and does nothing: %s',
		async state => {
			const page = await surfaces.show({surface: 'dashboard', state, width: 800});
			const found = await page.evaluate(() => ({
				ran: document.documentElement.dataset['ran'],
				elements: document.querySelectorAll('#app img, #app script, #app [onerror]').length,
				text: [
					document.body.textContent,
					...[...document.querySelectorAll('input, textarea')].map(each => (each as HTMLInputElement).value),
				].join(' '),
			}));
			expect(found).toEqual({ran: undefined, elements: 0, text: expect.stringContaining(state === 'hostile-list' ? 'Clearview' : markup)});
		},
	);

	test('is shown as text in a printed letter, too', async () => {
		const page = await surfaces.show({surface: 'dashboard', state: 'hostile-letter', width: 800});
		await page.emulateMediaType('print');
		expect(await page.$eval('.letter', letter => letter.textContent)).toContain(markup);
		expect(await page.$$eval('.letter img, .letter script', all => all.length)).toBe(0);
		await page.emulateMediaType('screen');
	});
});
