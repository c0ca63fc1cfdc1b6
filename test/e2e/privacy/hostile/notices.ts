import {expect} from 'vitest';
import {eventually} from '../../../harness/records.mjs';
import type {Scene} from '../../scene.ts';
import {blog, type HostilePage, oneFace, script, seesFace} from './hostile-page.ts';

/** What a page's scripts can do to the notice, or with it. */
export const noticePages: readonly HostilePage[] = [
	{
		name: 'presses and keys that nobody made',
		wants: 'to press our buttons',
		...seesFace,
		notice: true,
		html: place =>
			blog(place, {
				body: script(`
					let presses = 0;
					const everywhere = () => [window, document, document.body, ...document.documentElement.children];
					setInterval(() => {
						for (const target of everywhere())
							for (const event of [new MouseEvent('click', {bubbles: true, composed: true}), new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}), new PointerEvent('pointerdown', {bubbles: true, composed: true})])
								target.dispatchEvent(event);
						const last = document.documentElement.lastElementChild;
						if (!last.localName.includes('-')) return;
						last.click();
						last.focus();
						globalThis.presses = ++presses;
					}, 20);`),
			}),
		holds: async ({faces, page, scene}) => {
			expect(faces).toEqual(oneFace);
			await page.waitForFunction('globalThis.presses > 20');
			expect(await page.evaluate('document.documentElement.lastElementChild.localName')).toContain('-');
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
							if (!node?.localName?.includes('-')) continue;
							for (const ask of [() => node.shadowRoot, () => node.attachInternals().shadowRoot, () => node.attachShadow({mode: 'open'}), () => node.cloneNode(true).shadowRoot])
								try { got.push(ask() === null ? 'nothing' : 'a root'); } catch { got.push('refused'); }
							customElements.define(node.localName, class extends HTMLElement {
								constructor() {
									super();
									try { got.push(this.attachInternals().shadowRoot === null ? 'nothing' : 'a root'); } catch { got.push('refused'); }
								}
								connectedCallback() { got.push('upgraded'); }
							});
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
				head: `<style>html, html * {opacity: 0.01 !important; filter: opacity(0) !important; transform: scale(0) !important; clip-path: inset(50%) !important; inset: 9999px !important; visibility: hidden !important; pointer-events: none !important}
#press {opacity: 1 !important; filter: none !important; transform: none !important; clip-path: none !important; inset: 0 auto auto 0 !important; visibility: visible !important; pointer-events: auto !important}
html, body {filter: none !important; transform: none !important; clip-path: none !important}</style>${script(`
					new MutationObserver(records => {
						for (const {addedNodes: [node]} of records) {
							if (!node?.localName?.includes('-')) continue;
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
	{
		name: 'something over the notice that lets presses through',
		wants: 'to make a person hide the notice for good unknowingly',
		...seesFace,
		notice: true,
		html: place =>
			blog(place, {
				head: script(`
					new MutationObserver(records => {
						for (const {addedNodes: [node]} of records) {
							if (!node?.localName?.includes('-')) continue;
							const cover = document.createElement('div');
							cover.popover = 'manual';
							cover.style.cssText = 'pointer-events: none; inset: 0; width: 100%; height: 100%; border: 0; background: white';
							document.body.append(cover);
							const timer = setInterval(() => { cover.hidePopover(); cover.showPopover(); globalThis.isCovered = true; }, 50);
							globalThis.uncover = () => { clearInterval(timer); cover.remove(); };
						}
					}).observe(document.documentElement, {childList: true});`),
			}),
		holds: async ({faces, page, scene}) => {
			expect(faces).toEqual(oneFace);
			await page.waitForFunction('globalThis.isCovered');
			await page.bringToFront();
			await page.focus('#press');
			// Close, "Why?", "Hide here".
			for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Tab');
			for (let press = 0; press < 5; press++) await page.keyboard.press('Enter');
			expect(await sitesHidden(scene)).toEqual([]);
			// The same press works once the notice is visible.
			await page.evaluate('uncover()');
			const isHidden = async () => {
				await page.keyboard.press('Enter');
				return (await sitesHidden(scene)).includes('tumblr');
			};
			expect(await eventually(isHidden)).toBe(true);
			await scene.panel.evaluate(() => chrome.storage.local.remove('settings'));
		},
	},
];

const sitesHidden = ({panel}: Scene): Promise<readonly string[]> =>
	panel.evaluate(async () => {
		const {settings} = (await chrome.storage.local.get('settings')) as {settings?: {sitesQuiet?: readonly string[]}};
		return settings?.sitesQuiet ?? [];
	});
