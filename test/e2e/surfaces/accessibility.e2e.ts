import type {CDPSession, Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {picturesStates} from '../../pictures/pictures-states.ts';
import {pictureChecks} from '../../popup/picture/picture-checks.ts';
import {handoutStates} from '../../surfaces/handout-states.ts';
import {labStates} from '../../surfaces/lab-states.ts';
import {dashboardStates, noticeStates, popupStates} from '../../surfaces/states.ts';
import {openAll, overflows, smallTargets, spaceText} from '../in-page.ts';
import {colourViolationsOf, violationsOf} from './axe.ts';
import {openSurfaces, type Surfaces} from './surfaces.ts';

let surfaces: Surfaces;
beforeAll(async () => {
	surfaces = await openSurfaces();
});
afterAll(() => surfaces.end());

const states = {
	popup: {...popupStates, ...pictureChecks},
	dashboard: dashboardStates,
	lab: labStates,
	handout: handoutStates,
	pictures: picturesStates,
	notice: noticeStates,
	faces: {shown: {}},
};
const cases = Object.entries(states).flatMap(([surface, named]) =>
	Object.keys(named).flatMap(state => ['pseudo', 'pseudo-rtl'].map(language => ({surface, state, language, isOpen: true}))),
);

const setTheme = (page: Page, value: 'light' | 'dark') =>
	page.emulateMediaFeatures([
		{name: 'prefers-color-scheme', value},
		{name: 'prefers-reduced-motion', value: 'reduce'},
	]);

/** CSS pixels: 640 and 320 are a window of 1280 at 200 % and 400 % zoom (WCAG 1.4.10); 360 is a small phone. */
const widths = [320, 360, 640, 800] as const;

describe('every surface in every state, with texts half as long again, from left to right and from right to left', () => {
	test.each(cases)('$surface, $state, $language', async view => {
		const page = await surfaces.show(view);
		await page.evaluate(openAll);
		expect(await violationsOf(page)).toEqual([]);
		expect(await page.evaluate(smallTargets)).toEqual([]);
		await setTheme(page, 'dark');
		expect(await colourViolationsOf(page)).toEqual([]);
		for (const width of widths) {
			await page.setViewport({width, height: 640});
			expect(await page.evaluate(overflows), `${width} pixels wide`).toEqual([]);
		}

		await page.setViewport({width: 360, height: 640});
		await page.evaluate(spaceText);
		expect(await page.evaluate(overflows), 'with more space in the text').toEqual([]);
	});
});

/** Runs in the page. The lab, for one, has to draw its faces first. */
function isDrawn(selector: string): boolean {
	const roots = [document, ...[...document.querySelectorAll(':popover-open')].flatMap(({shadowRoot}) => shadowRoot ?? [])];
	return roots.some(root => root.querySelector(selector) !== null);
}

// bug: in Greek, the button of the notice was cut off in a window 360 pixels wide.
test.each(['en', 'de', 'fr', 'it', 'el'])('the notice shows all of its text and its button without scrolling, in "%s"', async language => {
	for (const state of Object.keys(noticeStates))
		for (const width of [320, 360, 800]) {
			const page = await surfaces.show({surface: 'notice', state, language, width, isOpen: true});
			expect(await page.evaluate(hiddenPartOfNotice), `${state}, ${width} pixels wide`).toBe(0);
		}
});

/** Runs in the page: how many pixels of the notice have to be scrolled to. */
function hiddenPartOfNotice(): number | undefined {
	const chip = document.querySelector(':popover-open')?.shadowRoot?.querySelector('.chip');
	return chip ? chip.scrollHeight - chip.clientHeight : undefined;
}

describe('with forced colours', () => {
	let session: CDPSession | undefined;
	afterEach(() => session?.detach());

	/** Meaningful shapes, and the property that must not have the colour of the page. */
	test.each([
		['popup', 'open-why', '.ring.holds .metal', 'stroke'],
		['popup', 'unknown-why', '.ring.unknown .metal', 'stroke'],
		['popup', 'open', '.exposure .needle', 'background-color'],
		['popup', 'open', '.exposure .band', 'border-top-color'],
		['popup', 'open-why', '.link-details .verdict', 'border-top-color'],
		['popup', 'open', '.button.primary', 'border-top-color'],
		['popup', 'failed', '.status-icon svg', 'stroke'],
		['dashboard', 'checklist', 'nav a[aria-current]', 'outline-color'],
		['lab', 'judged', '.invented rect', 'stroke'],
		['notice', 'easy', '.figure', 'border-top-color'],
		['notice', 'easy', '.strong', 'border-top-color'],
		['faces', 'shown', '.face', 'border-top-color'],
	])('%s, %s: %s is visible by its %s', async (surface, state, selector, property) => {
		const page = await surfaces.show({surface, state, isOpen: true});
		await force(page);
		await page.waitForFunction(isDrawn, {}, selector);
		const [canvas, colour] = await page.evaluate(
			(wanted, name) => {
				const probe = document.createElement('i');
				probe.style.color = 'Canvas';
				document.body.append(probe);
				const roots = [document, ...[...document.querySelectorAll(':popover-open')].flatMap(({shadowRoot}) => shadowRoot ?? [])];
				const element = roots.map(root => root.querySelector(wanted)).find(found => found !== null);
				return [getComputedStyle(probe).color, element && getComputedStyle(element).getPropertyValue(name)];
			},
			selector,
			property,
		);
		expect(colour).toMatch(/^rgb/);
		expect(colour).not.toBe(canvas);
		expect(colour).not.toMatch(/^rgba\(.*, 0\)$/);
	});

	test('progress bars are the browser’s own', async () => {
		const page = await surfaces.show({surface: 'popup', state: 'ticked'});
		await force(page);
		expect(await page.$eval('.checklist progress', bar => getComputedStyle(bar).appearance)).toBe('auto');
	});

	/** Puppeteer does not know this media feature by name. */
	async function force(page: Page): Promise<void> {
		session = await page.createCDPSession();
		await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
		await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
	}
});
