import {parseHTML} from 'linkedom';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {freeCorner} from '../../../src/content/notice/free-corner.ts';

interface Docked {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly position?: string;
}

const window = {innerWidth: 1200, innerHeight: 800};
const size = {width: 300, height: 200};
let docked: readonly Docked[] = [];

beforeEach(() => {
	vi.stubGlobal('window', window);
	vi.stubGlobal('getComputedStyle', ({dataset}: HTMLElement) => ({position: dataset['position']}));
});
afterEach(() => vi.unstubAllGlobals());

/** A page with boxes that stay where they are; the notice asks what is at a point, since it has no other way to know. */
function corner(isRtl = false) {
	const {document} = parseHTML('<!doctype html><html><body></body></html>');
	const boxes = docked.map(({position = 'fixed', ...box}) => {
		const element = document.createElement('div');
		element.dataset['position'] = position;
		// A chat is a frame or a text within what is docked.
		const inside = document.createElement('span');
		element.append(inside);
		Object.defineProperty(element, 'getBoundingClientRect', {value: () => box});
		return {inside, box};
	});
	const at = (x: number, y: number) =>
		boxes.find(({box}) => x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height)?.inside ?? document.body;
	Object.defineProperty(document, 'elementFromPoint', {value: at});
	return Object.keys(freeCorner(document, size, isRtl));
}

const chat = {left: 1000, top: 600, width: 180, height: 180};

test('it is at the end of the page’s last line, where nothing is docked', () => {
	docked = [];
	expect(corner()).toEqual(['inset-inline-end', 'inset-block-end']);
});

test('it moves off a docked chat', () => {
	docked = [chat];
	expect(corner()).toEqual(['inset-inline-start', 'inset-block-end']);
	docked = [{...chat, position: 'sticky'}];
	expect(corner()).toEqual(['inset-inline-start', 'inset-block-end']);
});

test('from right to left, a chat on the right leaves it where it is', () => {
	docked = [chat];
	expect(corner(true)).toEqual(['inset-inline-end', 'inset-block-end']);
	docked = [{...chat, left: 20}];
	expect(corner(true)).toEqual(['inset-inline-start', 'inset-block-end']);
});

test('it moves to the top above a bar along the bottom', () => {
	docked = [{left: 0, top: 700, width: 1200, height: 100}];
	expect(corner()).toEqual(['inset-inline-end', 'inset-block-start']);
});

test('what scrolls with the page, and what is the page itself, are not in its way', () => {
	docked = [{...chat, position: 'static'}];
	expect(corner()).toEqual(['inset-inline-end', 'inset-block-end']);
	docked = [{left: 0, top: 0, width: 1200, height: 800}];
	expect(corner()).toEqual(['inset-inline-end', 'inset-block-end']);
});

test('where something is docked in every corner, it is in the first', () => {
	docked = [
		{left: 0, top: 700, width: 1200, height: 100},
		{left: 0, top: 0, width: 1200, height: 100},
	];
	expect(corner()).toEqual(['inset-inline-end', 'inset-block-end']);
});
