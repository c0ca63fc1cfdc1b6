import type {CDPSession, Protocol} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {openSurfaces, type Surfaces} from '../surfaces/surfaces.ts';

let surfaces: Surfaces;
beforeAll(async () => {
	surfaces = await openSurfaces();
});
afterAll(() => surfaces.end());

const show = () => surfaces.show({surface: 'faces', state: '', width: 800});
const isThere = async () => (await surfaces.page.$(':popover-open')) !== null;

interface Outline {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly isSeen: boolean;
}

/** The shadow root is closed to the page and to puppeteer, but not to the DevTools protocol. */
async function outlines(): Promise<readonly Outline[]> {
	const session = await surfaces.page.createCDPSession();
	const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
	const faces = nodesOf(root).filter(({attributes = []}) => attributes[1]?.startsWith('face '));
	return Promise.all(
		faces.map(async ({nodeId, attributes = []}) => ({...(await boxOf(session, nodeId)), isSeen: !attributes.includes('hidden')})),
	);
}

const nodesOf = (node: Protocol.DOM.Node): readonly Protocol.DOM.Node[] => [
	node,
	...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(nodesOf),
];

async function boxOf(session: CDPSession, nodeId: number) {
	const {model} = await session.send('DOM.getBoxModel', {nodeId});
	const [left = 0, top = 0] = model.border;
	return {left, top, width: model.width};
}

test('outlines each visible face where the image shows it, also in cropped and background images', async () => {
	const page = await show();
	const cornerOf = (selector: string) => page.$eval(selector, element => element.getBoundingClientRect().toJSON());
	const [image, background] = [await cornerOf('img'), await cornerOf('div')];
	// 480 x 240 covering 240 x 240: full size, with 120 pixels cut off on either side.
	await expect.poll(outlines).toEqual([
		{left: image.x + 16, top: image.y + 66, width: 88, isSeen: true},
		{left: image.x + 160, top: image.y + 90, width: 60, isSeen: true},
		// The background, at half size.
		{left: background.x + 68, top: background.y + 33, width: 44, isSeen: true},
		{left: background.x + 140, top: background.y + 45, width: 30, isSeen: true},
	]);
});

test('follows scrolling', async () => {
	const page = await show();
	// They are there a frame before they are in their places.
	await expect.poll(seen).toEqual([88, 60, 44, 30]);
	const [before] = await outlines();
	await page.evaluate(() => scrollBy(0, 40));
	await expect.poll(async () => (await outlines())[0]?.top).toBe((before?.top ?? 0) - 40);
});

test('lets clicks through to the page', async () => {
	const page = await show();
	await page.click('button');
	await expect.poll(() => page.$eval('button', button => button.getAttribute('data-pressed'))).toBe('yes');
});

test('closes on Esc, but not on a synthetic one from the page', async () => {
	const page = await show();
	await page.evaluate(() => void document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true})));
	expect(await isThere()).toBe(true);
	await page.keyboard.press('Escape');
	await expect.poll(isThere).toBe(false);
});

test('says how to leave', async () => {
	const page = await show();
	const session = await page.createCDPSession();
	const names = async () => (await session.send('Accessibility.getFullAXTree')).nodes.map(({name}) => name?.value);
	await expect.poll(names).toContain('Press Esc to remove the outlines');
});

/** Widths of the outlines that can be seen. */
const seen = async () => (await outlines()).filter(({isSeen}) => isSeen).map(({width}) => width);

test('bug: an outline went on where a cropped picture ends, and stood on the page beside it', async () => {
	const page = await show();
	await page.addStyleTag({
		content: 'img {inline-size: 170px !important} div {inline-size: 96px; overflow: hidden; background-size: auto 120px !important}',
	});
	await page.evaluate(() => dispatchEvent(new Event('resize')));
	// 480 x 240 covering 170 x 240: the left 155 pixels are cut off, and with them 19 of the first face; the second begins at 125.
	await expect.poll(async () => (await seen()).slice(0, 2)).toEqual([69, 45]);
});

test('bug: an outline was drawn on a side bar that covers the picture', async () => {
	const page = await show();
	await expect.poll(seen).toHaveLength(4);
	await page.evaluate(() => {
		const bar = document.createElement('nav');
		bar.style.cssText = 'position: fixed; inset: 0 auto 0 0; width: 60%; background: white';
		document.body.append(bar);
		dispatchEvent(new Event('resize'));
	});
	await expect.poll(seen).toHaveLength(0);
});
