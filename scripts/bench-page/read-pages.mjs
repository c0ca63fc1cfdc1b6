import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {withSource} from '../load-source.mjs';
import {root, UsageError} from '../prepare.mjs';

/** @typedef {{name: string, url: string, html: string}} SavedPage */

/** A page of no site, on which nothing of ours may run. */
const unsupported = {name: 'page of no site', url: 'https://news.example/'};
const fixtures = path.join(root, 'test/fixtures/sites');

/** The sites whose fixtures differ most. */
const chosen = ['github', 'flickr', 'facebook', 'instagram', 'linkedin', 'youtube'];

/** The project's own fixtures at their example addresses, and a page of no site. @returns {Promise<SavedPage[]>} */
export async function readFixtures() {
	const addresses = await withSource(
		'/src/sites/examples.ts',
		(/** @type {typeof import('../../src/sites/examples.ts')} */ {examples}) => examples,
	);
	const readProfile = (/** @type {string} */ id) => readFileSync(path.join(fixtures, id, 'profile.html'), 'utf8');
	return [
		{...unsupported, html: readProfile('any-page')},
		...chosen.map(id => {
			const url = addresses.get(id)?.profile?.[0];
			if (!url) throw new Error(`src/sites: ${id} has no example of a profile.`);
			return {name: `${id} profile`, url, html: readProfile(id)};
		}),
	];
}

/**
 * Saved pages (`*.html`) that contain their address, as browsers or the pages themselves write it.
 * @param {string} folder
 * @returns {SavedPage[]}
 * @throws {UsageError} if there is none
 */
export function readFolder(folder) {
	const files = readdirSync(folder).filter(file => /\.html?$/i.test(file));
	const pages = files.flatMap(file => {
		const html = readFileSync(path.join(folder, file), 'utf8');
		const url = findAddress(html);
		if (!url) console.error(`${file}: skipped, since it does not contain its address (saved from url=…, canonical or og:url).`);
		return url ? [{name: file, url, html}] : [];
	});
	if (pages.length === 0) throw new UsageError(`${folder}: no saved page (*.html) that contains its https address.`);
	return pages;
}

/** @param {string} html */
export function findAddress(html) {
	const found = addressMarks.map(mark => mark.exec(html)?.[1]).find(address => address?.startsWith('https://') && URL.canParse(address));
	return found && new URL(found.replaceAll('&amp;', '&')).href;
}

const addressMarks = [
	/<!--\s*saved from url=\(\d+\)(\S+)/,
	/<link[^>]+rel=["']canonical["'][^>]*href=["']([^"']+)/i,
	/<meta[^>]+property=["']og:url["'][^>]*content=["']([^"']+)/i,
];
