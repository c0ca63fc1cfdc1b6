import {writeFile} from 'node:fs/promises';
import {withSource} from './load-source.mjs';

/** Writes docs/sites.md from the sites. A test fails when they differ. */
export async function writeSiteList() {
	const text = await withSource(
		'/src/sites/build/site-list.ts',
		(/** @type {typeof import('../src/sites/build/site-list.ts')} */ {siteList}) =>
			withSource('/src/sites/index.ts', (/** @type {typeof import('../src/sites/index.ts')} */ {sites}) => siteList(sites)),
	);
	await writeFile(new URL('../docs/sites.md', import.meta.url), text);
}

if (import.meta.url === `file://${process.argv[1]}`) await writeSiteList();
