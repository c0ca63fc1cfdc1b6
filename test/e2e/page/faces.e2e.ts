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

/** The shadow root is closed to the page and to puppeteer, but not to the DevTools protocol. */
async function outlines(): Promise<readonly {readonly left: number; readonly top: number; readonly width: number}[]> {
	const session = await surfaces.page.createCDPSession();
	const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
	const faces = nodesOf(root).filter(({attributes = []}) => attributes[1]?.startsWith('face '));
	return Promise.all(faces.map(({nodeId}) => boxOf(session, nodeId)));
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
	expect(await outlines()).toEqual([
		{left: image.x + 16, top: image.y + 66, width: 88},
		{left: image.x + 160, top: image.y + 90, width: 60},
		// The background, at half size.
		{left: background.x + 68, top: background.y + 33, width: 44},
		{left: background.x + 140, top: background.y + 45, width: 30},
	]);
});

test('follows scrolling', async () => {
	const page = await show();
	const [before] = await outlines();
	await page.evaluate(() => scrollBy(0, 40));
	await expect.poll(async () => (await outlines())[0]?.top).toBe((before?.top ?? 0) - 40);
});

test('lets clicks through to the page', async () => {
	const page = await show();
	await page.click('button');
	expect(await page.$eval('button', button => button.getAttribute('data-pressed'))).toBe('yes');
});

test('closes on Esc, but not on a synthetic one from the page', async () => {
	const page = await show();
	await page.evaluate(() => void document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true})));
	expect(await isThere()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await isThere()).toBe(false);
});
