import {afterAll, beforeAll, expect, test} from 'vitest';
import {noticeStates} from '../../surfaces/states.ts';
import {openSurfaces, type Surfaces} from '../surfaces/surfaces.ts';
import {covers} from './covers.ts';

let surfaces: Surfaces;
beforeAll(async () => {
	surfaces = await openSurfaces();
});
afterAll(() => surfaces.end());

const host = 'html > :last-child';
const show = (state = 'easy', more: object = {}) => surfaces.show({surface: 'notice', state, ...more});
const chosen = () => surfaces.page.$eval('html', root => root.getAttribute('data-chosen'));
const isThere = async () => (await surfaces.page.$(':popover-open')) !== null;
const press = async (name: string) => {
	const button = await surfaces.page.waitForSelector(`aria/${name}[role="button"]`);
	await button?.click();
};

/** Lasting choices are ignored until the notice has been visible for a moment. */
const chooseLasting = (name: string) =>
	expect
		.poll(async () => {
			if (await isThere()) await press(name);
			return isThere();
		})
		.toBe(false);

test('a screen reader gets the sentence as a status', async () => {
	const page = await show();
	const {nodes} = await (await page.createCDPSession()).send('Accessibility.getFullAXTree');
	const status = nodes.find(({role}) => role?.value === 'status');
	const texts = nodes.filter(({role}) => role?.value === 'StaticText').map(({name}) => name?.value);
	expect(status).toBeDefined();
	expect(texts).toContain('Anyone could copy 3 faces from this page.');
	// Without the name, nobody could tell the notice from the page's own content.
	expect(texts).toContain('Overexposed');
});

test('it does not take the focus', async () => {
	const page = await show();
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('the page can neither open it nor learn an address of the extension from it', async () => {
	const page = await show();
	expect(await page.$eval(host, element => element.shadowRoot)).toBeNull();
	const html = await page.$eval(host, element => element.outerHTML);
	expect(html).not.toMatch(/extension:|overexposed/i);
	expect(html).toMatch(/^<([a-z]{4}-[a-z]{6}) .*><\/\1>$/);
});

test('its element name is different each time', async () => {
	const name = async () => (await show()).$eval(host, element => element.localName);
	expect(await name()).not.toBe(await name());
});

test('it does not move, even if the user allows motion', async () => {
	const page = await show('easy', {isOpen: true});
	await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'no-preference'}]);
	const changed = await page.$eval(host, ({shadowRoot}) =>
		(shadowRoot?.getAnimations() ?? []).flatMap(({effect}) => (effect as KeyframeEffect).getKeyframes().flatMap(Object.keys)),
	);
	// The animation of content/host/heartbeat only hides the notice once the extension is gone.
	expect(changed.filter(name => !['offset', 'computedOffset', 'easing', 'composite', 'visibility'].includes(name))).toEqual([]);
});

test('presses that the page makes up are ignored', async () => {
	const page = await show();
	await page.evaluate(() => {
		document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
		document.documentElement.lastElementChild?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
	});
	expect(await isThere()).toBe(true);
	expect(await chosen()).toBeNull();
});

test('Esc closes it once', async () => {
	const page = await show();
	await page.keyboard.press('Escape');
	expect(await isThere()).toBe(false);
	expect(await chosen()).toBe('once');
});

test('“Close” closes it once, without any delay', async () => {
	await show();
	await press('Close');
	expect(await chosen()).toBe('once');
	expect(await isThere()).toBe(false);
});

test('“Hide here” hides it on this site for good', async () => {
	await show();
	await chooseLasting('Hide here');
	expect(await chosen()).toBe('site');
});

test.each([
	['Hide until this changes', 'change'],
	['Only in the toolbar', 'toolbar'],
])('“%s” is among “More choices” and means: %s', async (name, scope) => {
	await show();
	await press('More choices');
	await chooseLasting(name);
	expect(await chosen()).toBe(scope);
});

test.each(Object.entries(covers))('bug: %s, a press that was meant for the page hid the notice for good', async (_, cover) => {
	const page = await show();
	await page.evaluate(cover);
	await page.waitForFunction(() => document.documentElement.dataset['covered']);
	for (let presses = 0; presses < 3; presses++) await press('Hide here');
	expect(await chosen()).toBeNull();
	expect(await isThere()).toBe(true);
	await page.evaluate(() => dispatchEvent(new Event('uncover')));
	await chooseLasting('Hide here');
	expect(await chosen()).toBe('site');
});

test('“Why?” opens the explanation', async () => {
	await show();
	await press('Why?');
	expect(await chosen()).toBe('why');
});

test.each(Object.keys(noticeStates))('%s fits into 320 pixels, from left to right and from right to left', async state => {
	for (const language of ['de', 'pseudo', 'pseudo-rtl']) {
		const page = await show(state, {language, width: 320});
		await press(language === 'de' ? 'Mehr Möglichkeiten' : '⟦More choices ···· ····⟧');
		const box = await page.$eval(host, element => {
			const {left, right, top, bottom} = element.getBoundingClientRect();
			return {left, top, right: innerWidth - right, bottom: innerHeight - bottom};
		});
		for (const gap of Object.values(box)) expect(gap).toBeGreaterThanOrEqual(0);
	}
});

test('a hostile style sheet has no effect', async () => {
	const page = await show();
	const size = () => page.$eval(host, element => JSON.stringify(element.getBoundingClientRect()));
	const before = await size();
	await page.addStyleTag({
		content: 'html > * {all: unset !important; display: none !important; font-size: 99px !important; position: static !important}',
	});
	expect(await size()).toBe(before);
});
