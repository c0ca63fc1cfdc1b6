import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {root} from '../../scripts/prepare.mjs';
import {checkSkeleton} from '../../scripts/site-check/check-rules.ts';
import {problemOf} from '../../scripts/site-check/read-skeleton.mjs';
import {skeletonOf} from '../../src/content/skeleton/skeleton.ts';
import {getSite} from '../../src/sites/index.ts';
import {knownWords} from '../../src/sites/matching/known-words.ts';

/** A page of an invented person as the extension would hand it over. */
function skeletonFrom(html: string) {
	const {document} = parseHTML(`<html><body>${html}</body></html>`);
	const page = new URL('https://www.flickr.com/photos/ada-muster/');
	return skeletonOf(document, page, {site: 'flickr', kind: 'profile', user: 'ada-muster', known: knownWords(getSite('flickr'))});
}

const check = (html: string) => checkSkeleton(skeletonFrom(html));

test('a rule that matches the page matches its skeleton', () => {
	const {selectors} = check('<div class="view photo-list-photo-view"><img src="https://live.staticflickr.com/1/2_a_b.jpg"></div>');
	expect(selectors.filter(({rule, matches}) => rule === 'photos' && matches > 0)).not.toEqual([]);
	expect(selectors.filter(({rule, matches}) => rule === 'portraits' && matches > 0)).toEqual([]);
});

test('what looks like a portrait, posts and a banner is proposed, the most stable selector first', () => {
	const {proposals} = check(`
		<nav class="avatar"><img src="/visitor.jpg"></nav>
		<header class="ProfileHeader_x1y2"><div data-testid="user-avatar"><img alt="ada-muster" src="/1.jpg"></div></header>
		<div class="CoverPhoto_q9"><img src="/2.jpg"></div>
		<main><article class="post-tile"><img src="/3.jpg"></article><article class="post-tile"><img src="/4.jpg"></article></main>`);
	expect(proposals).toEqual([
		{rule: 'portraits', selector: '[data-testid="user-avatar"] img', matches: 1},
		{rule: 'photos', selector: '[class*="post-tile"] img', matches: 2},
		{rule: 'covers', selector: '[class*="CoverPhoto_"] img', matches: 1},
	]);
});

test('nothing is proposed by a hash, or by what belongs to one person', () => {
	expect(check('<div class="x1a2b3 ada-muster" id="user-ada-muster"><img alt="ada-muster" src="/1.jpg"></div>').proposals).toEqual([]);
});

describe('a file that is no skeleton is refused with a reason', () => {
	const good = JSON.parse(JSON.stringify(skeletonFrom('<p>')));
	test('as opposed to one that is', () => expect(problemOf(good)).toBeUndefined());
	test.each([
		['text', 'hello', /no object/],
		['another format', {...good, format: 'overexposed'}, /format/],
		['a later version', {...good, version: 2}, /version 2/],
		['no site', {...good, site: '../../etc'}, /no site/],
		['an unknown kind', {...good, kind: 'feed'}, /profile, photo or album/],
		['no address', {...good, address: 7}, /address/],
		['an empty page', {...good, page: []}, /list of lines/],
		['a page that is no text', {...good, page: [1]}, /list of lines/],
	])('%s', (_, value, reason) => {
		expect(problemOf(value)).toMatch(reason);
	});
});

describe('the command', () => {
	const run = (file: string) => spawnSync('node', ['scripts/site-check.mjs', file], {cwd: root, encoding: 'utf8'});

	test('says what each rule matches, and fails if none matches an image', () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'skeleton-'));
		const file = path.join(folder, 'skeleton.json');
		writeFileSync(
			file,
			JSON.stringify(skeletonFrom('<main><div data-testid="user-avatar"><img alt="ada-muster" src="/1.jpg"></div></main>')),
		);
		const {stdout, status} = run(file);
		rmSync(folder, {recursive: true});
		expect(stdout).toMatch(/^portraits: FAILS$/m);
		expect(stdout).toContain('portraits: [data-testid="user-avatar"] img');
		expect(status).toBe(1);
	});

	test('refuses what is no skeleton', () => {
		const {stderr, status} = run('package.json');
		expect(stderr).toContain('package.json: not a skeleton');
		expect(status).toBe(2);
	});
});
