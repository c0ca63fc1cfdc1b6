import {expect} from 'vitest';
import {eventually} from '../../../harness/records.mjs';
import type {Scene} from '../../scene.ts';
import {blog, type HostilePage, isNoticeLeftAlone, oneFace, script, seesFace, watchNotice} from './hostile-page.ts';

/** Ways to make the notice look like something else, or like nothing. `isShown`: it stays, since nothing of it changed. */
const disguises: Readonly<Record<string, {readonly code: string; readonly isShown?: true}>> = {
	'whose colours the page registered as properties that are not inherited': {
		code: ['surface', 'ink', 'soft', 'edge', 'action', 'action-ink', 'wash', 'hot', 'cool', 'unknown']
			.map(name => `CSS.registerProperty({name: '--${name}', syntax: '<length>', inherits: false, initialValue: '0px'});`)
			.join(''),
		isShown: true,
	},
	'that is zoomed until nobody can read it': {code: "globalThis.come = () => document.documentElement.style.zoom = '0.2';"},
	'that is bleached by a filter on the root': {code: "globalThis.come = () => document.documentElement.style.filter = 'brightness(60)';"},
	'that is turned away with the root': {code: "globalThis.come = () => document.documentElement.style.transform = 'rotateY(180deg)';"},
	'that lost its style sheet in another document': {
		code: `globalThis.come = node => {
			globalThis.come = undefined;
			document.implementation.createHTMLDocument().adoptNode(node);
			document.documentElement.append(document.adoptNode(node));
			node.showPopover();
		};`,
	},
	'under a popover that lets presses through': {
		code: `globalThis.come = () => {
			const cover = document.createElement('div');
			cover.popover = 'manual';
			cover.style.cssText = 'pointer-events: none; inset: 0; width: 100%; height: 100%; border: 0; background: white';
			document.body.append(cover);
			cover.showPopover();
		};`,
		isShown: true,
	},
};

/** In the window of the tests: the middle of the notice, and where it is closed. */
const pointsOfNotice = [
	[1100, 790],
	[1242, 722],
] as const;

/** What a page's scripts can do to the notice, or with it. */
export const noticePages: readonly HostilePage[] = [
	{
		name: 'presses and keys that nobody made',
		wants: 'to press our buttons',
		...seesFace,
		notice: true,
		html: place =>
			blog(place, {
				head: script(watchNotice),
				body: script(`
					let presses = 0;
					const everywhere = () => [window, document, document.body, ...document.documentElement.children];
					setInterval(() => {
						for (const target of everywhere())
							for (const event of [new MouseEvent('click', {bubbles: true, composed: true}), new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}), new PointerEvent('pointerdown', {bubbles: true, composed: true})])
								target.dispatchEvent(event);
						const last = document.documentElement.lastElementChild;
						if (last.popover !== 'manual') return;
						last.click();
						last.focus();
						globalThis.presses = ++presses;
					}, 20);`),
			}),
		holds: async ({faces, page, scene}) => {
			expect(faces).toEqual(oneFace);
			await page.waitForFunction('globalThis.presses > 20');
			expect(await page.evaluate(isNoticeLeftAlone)).toBe(true);
			expect(await scene.panel.evaluate(async () => (await chrome.storage.local.get('settings'))['settings'] ?? null)).toBeNull();
		},
	},
	{
		name: 'a class for whatever element comes',
		wants: 'to open the notice from within',
		...seesFace,
		notice: true,
		html: place =>
			blog(place, {
				head: script(`
					globalThis.got = [];
					new MutationObserver(records => {
						for (const {addedNodes: [node]} of records) {
							if (node?.popover !== 'manual') continue;
							for (const ask of [() => node.shadowRoot, () => node.attachInternals().shadowRoot, () => node.attachShadow({mode: 'open'}), () => node.cloneNode(true).shadowRoot])
								try { got.push(ask() === null ? 'nothing' : 'a root'); } catch { got.push('refused'); }
							try { customElements.define(node.localName, class extends HTMLDivElement {}); } catch { got.push('refused'); }
						}
					}).observe(document.documentElement, {childList: true});`),
			}),
		holds: async ({faces, page}) => {
			expect(faces).toEqual(oneFace);
			await page.waitForFunction('got.length > 4');
			expect(await page.evaluate('got.join()')).not.toContain('a root');
		},
	},
	{
		name: 'a notice that is made faint, moved, turned inside out and taken away',
		wants: 'to make people believe that nothing was found',
		...seesFace,
		notice: true,
		html: place =>
			blog(place, {
				head: `<style>html * {opacity: 0.01 !important; filter: opacity(0) !important; transform: scale(0) !important; clip-path: inset(50%) !important; inset: 9999px !important; visibility: hidden !important; pointer-events: none !important}
#press {opacity: 1 !important; filter: none !important; transform: none !important; clip-path: none !important; inset: 0 auto auto 0 !important; visibility: visible !important; pointer-events: auto !important}
html, body {filter: none !important; transform: none !important; clip-path: none !important}</style>${script(`
					new MutationObserver(records => {
						for (const {addedNodes: [node]} of records) {
							if (node?.popover !== 'manual') continue;
							node.style.cssText = 'opacity: 0 !important; display: none !important';
							node.animate([{opacity: 0, transform: 'translateX(-9999px)'}], {fill: 'forwards', duration: 1});
							setTimeout(() => {
								const {opacity, visibility, transform, filter, clipPath, display} = getComputedStyle(node);
								const {width, height, right, bottom} = node.getBoundingClientRect();
								globalThis.seen = {opacity, visibility, transform, filter, clipPath, display, isOnScreen: width > 50 && height > 20 && right <= innerWidth && bottom <= innerHeight};
								node.remove();
							}, 100);
						}
					}).observe(document.documentElement, {childList: true});`)}`,
			}),
		holds: async ({faces, page, scene, place}) => {
			expect(faces).toEqual(oneFace);
			await page.waitForFunction('globalThis.seen');
			expect(await page.evaluate('seen')).toEqual({
				opacity: '1',
				visibility: 'visible',
				transform: 'none',
				filter: 'none',
				clipPath: 'none',
				display: 'block',
				isOnScreen: true,
			});
			// A page can remove the notice, but it cannot reach the badge on the toolbar.
			const tabId = await scene.tabId(`https://${place.host}/`);
			const badge = () => scene.panel.evaluate(id => chrome.action.getBadgeText({tabId: id as number}), tabId);
			expect(await eventually(badge)).toMatch(/\d/);
		},
	},
	...Object.entries(disguises).map(
		([name, {code, isShown}]): HostilePage => ({
			name: `a notice ${name}`,
			wants: 'to make a person choose something that lasts, unknowingly',
			...seesFace,
			notice: true,
			// Zoomed or turned, the page's button is elsewhere: any click counts as answered.
			html: place =>
				blog(place, {
					head: script(`${watchNotice}${code}
					addEventListener('click', () => { globalThis.pressed = (globalThis.pressed ?? 0) + 1; });`),
				}),
			holds: async ({faces, page, scene, place}) => {
				expect(faces).toEqual(oneFace);
				await page.bringToFront();
				await page.waitForFunction('globalThis.notice');
				if (isShown) expect(await page.evaluate(isNoticeLeftAlone), 'it stays').toBe(true);
				else expect(await eventually(() => page.evaluate('!globalThis.notice.isConnected')), 'it goes by itself').toBe(true);
				await page.focus('#press');
				await page.keyboard.press('Tab');
				for (let press = 0; press < 3; press++) await page.keyboard.press('Enter');
				// Whatever is where the notice was, or still is.
				for (const [x, y] of pointsOfNotice) await page.mouse.click(x, y);
				expect(await chosen(scene)).toBeNull();
				const tabId = await scene.tabId(`https://${place.host}/`);
				const badge = () => scene.panel.evaluate(id => chrome.action.getBadgeText({tabId: id as number}), tabId);
				expect(await eventually(badge)).toMatch(/\d/);
			},
		}),
	),
	{
		name: 'a dialog that makes everything beside it inert',
		wants: 'a notice that nobody can close',
		...seesFace,
		notice: true,
		html: place =>
			// The dialog covers the page and takes its clicks.
			blog(place, {
				head: script(watchNotice),
				body: `<dialog style="inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none">Cookies?</dialog>${script(`
					const dialog = document.querySelector('dialog');
					dialog.addEventListener('click', () => { globalThis.pressed = (globalThis.pressed ?? 0) + 1; });
					dialog.showModal();`)}`,
			}),
		holds: async ({faces, page}) => {
			expect(faces).toEqual(oneFace);
			await page.bringToFront();
			expect(await page.evaluate('globalThis.notice ?? null'), 'it waits for the dialog').toBeNull();
			await page.evaluate("document.querySelector('dialog').close()");
			await page.waitForFunction('globalThis.notice?.isConnected');
			await page.evaluate("document.querySelector('dialog').showModal()");
			await page.waitForFunction('!globalThis.notice.isConnected');
		},
	},
	{
		name: 'a dialog, and Escape',
		wants: 'a notice that the keyboard does not close',
		...seesFace,
		notice: true,
		html: place =>
			// Open at first, so that the notice comes when it is closed, and not half a minute before somebody presses a key.
			blog(place, {
				head: script(watchNotice),
				body: `<dialog style="margin: 200px">Cookies?</dialog>${script(`
					document.querySelector('dialog').showModal();
					addEventListener('click', () => { globalThis.pressed = (globalThis.pressed ?? 0) + 1; });`)}`,
			}),
		holds: async ({faces, page}) => {
			expect(faces).toEqual(oneFace);
			await page.bringToFront();
			await page.evaluate("document.querySelector('dialog').close()");
			await page.waitForFunction('globalThis.notice?.isConnected');
			await page.evaluate("document.querySelector('dialog').showModal()");
			await page.keyboard.press('Escape');
			await page.waitForFunction('!globalThis.notice.isConnected');
		},
	},
];

/** What the person chose for good; `null` where nothing was. */
const chosen = ({panel}: Scene): Promise<unknown> =>
	panel.evaluate(async () => (await chrome.storage.local.get('settings'))['settings'] ?? null);
