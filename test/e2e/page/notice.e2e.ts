import {afterAll, beforeAll, expect, test} from 'vitest';
import {noticeStates} from '../../surfaces/states.ts';
import {openSurfaces, type Surfaces} from '../surfaces/surfaces.ts';

let surfaces: Surfaces;
beforeAll(async () => {
	surfaces = await openSurfaces();
});
afterAll(() => surfaces.end());

const host = 'html > :last-child';
const show = (state = 'easy', more: object = {}) => surfaces.show({surface: 'notice', state, ...more});
const wasAsked = () => surfaces.page.$eval('html', root => root.hasAttribute('data-why'));
const isThere = async () => (await surfaces.page.$(':popover-open')) !== null;
const press = async (name: string) => {
	const button = await surfaces.page.waitForSelector(`aria/${name}[role="button"]`);
	await button?.click();
};

test('a screen reader gets the sentence as a status', async () => {
	const page = await show();
	const session = await page.createCDPSession();
	const read = async () => (await session.send('Accessibility.getFullAXTree')).nodes;
	const texts = async () => (await read()).filter(({role}) => role?.value === 'StaticText').map(({name}) => name?.value);
	// The sentence comes a moment after the status, so that it is announced.
	await expect.poll(texts).toContain('Anyone could copy 3 faces from this page.');
	expect((await read()).find(({role}) => role?.value === 'status')).toBeDefined();
	// Without the name, nobody could tell the notice from the page's own content.
	expect(await texts()).toContain('Overexposed');
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
	expect(html).toBe('<div popover="manual"></div>');
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
	expect(await wasAsked()).toBe(false);
});

test('Esc closes it', async () => {
	const page = await show();
	await page.keyboard.press('Escape');
	await expect.poll(isThere).toBe(false);
});

test('“Close” closes it, without any delay', async () => {
	await show();
	await press('Close');
	await expect.poll(isThere).toBe(false);
});

test('“What can I do?” opens the explanation, and nothing else is offered: every choice that lasts is in the popup', async () => {
	await show('easy', {isOpen: true});
	const names = await surfaces.page.$eval(host, ({shadowRoot}) =>
		[...(shadowRoot?.querySelectorAll('button') ?? [])].map(button => button.getAttribute('aria-label')),
	);
	expect(names).toEqual(['Close', 'What can I do?']);
	await press('What can I do?');
	await expect.poll(wasAsked).toBe(true);
});

test('bug: its height told the language and the verdict; it has one size', async () => {
	const sizes = new Set<string>();
	for (const state of Object.keys(noticeStates))
		for (const language of ['en', 'de', 'el']) {
			const page = await show(state, {language, width: 800});
			sizes.add(await page.$eval(host, element => JSON.stringify([element.clientWidth, element.clientHeight])));
		}
	expect(sizes.size).toBe(1);
});

test.each(['en', 'de', 'fr', 'it', 'el'])('in %s, everything it says fits into it', async language => {
	for (const state of Object.keys(noticeStates)) {
		const page = await show(state, {language, width: 800, isOpen: true});
		await page.waitForFunction(() =>
			document.querySelector(':popover-open')?.shadowRoot?.querySelector('.sentence')?.hasAttribute('data-text'),
		);
		const over = await page.$eval(host, ({shadowRoot}) => {
			const chip = shadowRoot?.querySelector('.chip');
			return chip ? chip.scrollHeight - chip.clientHeight : undefined;
		});
		expect(over, state).toBe(0);
	}
});

test('bug: it was printed with the page', async () => {
	const page = await show();
	// Hidden, it goes at its next check, and then another element is the last of the page.
	const notice = await page.waitForSelector(host);
	const isDrawn = () => notice?.evaluate(element => element.getBoundingClientRect().width > 0);
	expect(await isDrawn()).toBe(true);
	await page.emulateMediaType('print');
	await expect.poll(isDrawn).toBe(false);
	await page.emulateMediaType('screen');
});

test.each(Object.keys(noticeStates))('%s fits into 320 pixels, from left to right and from right to left', async state => {
	for (const language of ['de', 'pseudo', 'pseudo-rtl']) {
		const page = await show(state, {language, width: 320});
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
