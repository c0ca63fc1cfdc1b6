import {describe, expect, test} from 'vitest';
import type {ImageProbe, PageProbe} from '../../../src/core/evidence/evidence.ts';
import {type GoneVerdict, goneVerdict, goneVerdicts, verdictOn} from '../../../src/core/requests/gone.ts';

const shows = {image: false, name: false, preview: false};
const pages: Readonly<Record<string, PageProbe>> = {
	content: {kind: 'content', status: 200, shows},
	gone: {kind: 'gone', status: 410},
	wall: {kind: 'wall', how: 'login-form', status: 200},
	'turned away': {kind: 'turned-away', status: 403},
	shell: {kind: 'shell', status: 200},
	failed: {kind: 'failed', reason: 'network'},
	'rate-limited': {kind: 'rate-limited'},
	'not asked': {kind: 'not-asked', reason: 'permission'},
};
const files: Readonly<Record<string, ImageProbe>> = {
	served: {kind: 'served', status: 200, bytes: 9},
	gone: {kind: 'gone', status: 404},
	refused: {kind: 'refused', status: 401},
	'turned away': {kind: 'turned-away', status: 403},
	'a check for robots': {kind: 'turned-away', status: 403, isRobotCheck: true},
	failed: {kind: 'failed', reason: 'time-out'},
	'rate-limited': {kind: 'rate-limited'},
	'not asked': {kind: 'not-asked', reason: 'passive'},
};
const imageUrl = 'https://club.example/team.jpg';

/** Verdicts in the order of `files`: served, gone, refused, turned away, a check for robots, failed, rate-limited, not asked. */
const withoutPicture: Readonly<Record<keyof typeof pages, string>> = {
	content: 'file-served gone refused refused unknown unknown unknown unknown',
	gone: 'file-served gone refused refused unknown unknown unknown unknown',
	wall: 'file-served refused refused refused unknown unknown unknown unknown',
	'turned away': 'file-served refused refused refused unknown unknown unknown unknown',
	shell: 'still-there unknown unknown unknown unknown unknown unknown unknown',
	failed: 'still-there unknown unknown unknown unknown unknown unknown unknown',
	'rate-limited': 'still-there unknown unknown unknown unknown unknown unknown unknown',
	'not asked': 'still-there unknown unknown unknown unknown unknown unknown unknown',
};

describe('every combination of page and file', () => {
	for (const [name, page] of Object.entries(pages)) {
		const expected = withoutPicture[name]?.split(' ') ?? [];
		test.each(Object.entries(files).map(([file, probe], at) => [file, probe, expected[at]] as const))(
			`the page is ${name}, the file is %s`,
			(_, probe, verdict) => {
				expect(verdictOn(page, {imageUrl, isOnPage: false, probes: [probe]})).toBe(verdict);
			},
		);
	}

	test.each(Object.entries(files))('the page still names the picture, the file is %s', (file, probe) => {
		const verdict: GoneVerdict = file === 'gone' ? 'unknown' : 'still-there';
		expect(verdictOn(pages['content'] as PageProbe, {imageUrl, isOnPage: true, probes: [probe]})).toBe(verdict);
	});
});

describe('several addresses and pictures', () => {
	const {served, gone, refused, failed} = files as Record<'served' | 'gone' | 'refused' | 'failed', ImageProbe>;
	const page = pages['gone'] as PageProbe;
	const verdictOf = (...probes: readonly ImageProbe[]) => verdictOn(page, {imageUrl, isOnPage: false, probes});

	test('a larger rendition that is still served is a picture that is still served', () => {
		expect(verdictOf(gone, served)).toBe('file-served');
	});

	test('one rendition of which nothing is known leaves it open', () => {
		expect(verdictOf(gone, failed)).toBe('unknown');
		expect(verdictOf(refused, failed)).toBe('unknown');
		expect(verdictOf()).toBe('unknown');
	});

	test('one that is refused is not gone', () => {
		expect(verdictOf(gone, refused)).toBe('refused');
	});

	test('of all pictures, the least gone decides', () => {
		const images = [gone, refused, failed, served].map(probe => ({imageUrl, isOnPage: false, probes: [probe]}));
		const verdicts = images.map((_, at) => goneVerdict({page, images: images.slice(0, at + 1)}));
		expect(verdicts).toEqual(['gone', 'refused', 'unknown', 'file-served']);
		expect(goneVerdict({page: pages['content'] as PageProbe, images: [...images, {imageUrl, isOnPage: true, probes: [served]}]})).toBe(
			goneVerdicts[0],
		);
	});

	test.each([
		['gone', 'gone'],
		['wall', 'refused'],
		['turned away', 'refused'],
		['content', 'unknown'],
		['shell', 'unknown'],
		['failed', 'unknown'],
	] as const)('where only the page is known, and it is %s: %s', (name, verdict) => {
		expect(goneVerdict({page: pages[name] as PageProbe, images: []})).toBe(verdict);
	});
});
