import {parseHTML} from 'linkedom';
import {expect, test} from 'vitest';
import {anyPageReader} from '../../src/content/any-page/any-page-reader.ts';
import {gather} from '../../src/content/gather/gather.ts';
import {examples} from '../../src/sites/examples.ts';
import {matchPage, sites} from '../../src/sites/index.ts';
import {confirm} from '../../src/sites/matching/confirm.ts';
import {matchInPage} from '../../src/sites/matching/match-in-page.ts';
import type {Examples} from '../../src/sites/site.ts';

const html = import.meta.glob<string>('../fixtures/sites/*/*.html', {eager: true, query: '?raw', import: 'default'});
const expected = import.meta.glob<unknown>('../fixtures/sites/*/*.expected.json', {eager: true, import: 'default'});

test.each(sites.map(({id}) => id))('%s has a fixture', id => {
	expect(Object.keys(html).filter(file => file.includes(`/${id}/`))).not.toEqual([]);
});

/** A fixture is read as if it were at the first example address of its kind. `UPDATE=1` rewrites the expected results: read what changed. */
test.each(Object.entries(html))('gathers %s', async (file, source) => {
	const [, id = '', kind = ''] = /([^/]+)\/([^/]+)\.html$/.exec(file) ?? [];
	const address = new URL(examples.get(id)?.[kind as keyof Examples]?.[0] ?? 'https://ada-muster.example/');
	const {document} = parseHTML(source);
	const pageMatch = matchPage(address) ?? matchInPage(document, address, sites);
	if (!pageMatch) throw new Error(`${address} is the first example of ${id}/${kind}, and no site matches it`);

	expect(confirm(document, pageMatch), 'confirmed by the page').toBe(true);
	const artifacts = gather(document, address, pageMatch, true, anyPageReader);
	const expectedFile = file.replace('.html', '.expected.json');
	if (isUpdate) await update(expectedFile, artifacts);
	else expect(artifacts).toEqual(expected[expectedFile]);
});

const {UPDATE: isUpdate} = process.env;

async function update(file: string, artifacts: unknown): Promise<void> {
	const {writeFile} = await import('node:fs/promises');
	await writeFile(new URL(file, import.meta.url), `${JSON.stringify(artifacts, undefined, '\t')}\n`);
}
