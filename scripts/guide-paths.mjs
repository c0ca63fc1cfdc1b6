// Writes the tables of the lab's paths into docs/facilitator-guide*.md. A test says when the two differ.
import {readFile, writeFile} from 'node:fs/promises';
import {withSource} from './load-source.mjs';

/** @param {string} path */
const at = path => new URL(`../${path}`, import.meta.url);

export async function writeGuidePaths() {
	const languages = await withSource(
		'/src/core/settings/languages.ts',
		(/** @type {typeof import('../src/core/settings/languages.ts')} */ module) => Object.keys(module.languages),
	);
	await withSource('/src/lab/guide/path-tables.ts', (/** @type {typeof import('../src/lab/guide/path-tables.ts')} */ {withPathTables}) =>
		withSource('/src/ui/i18n/words.ts', async (/** @type {typeof import('../src/ui/i18n/words.ts')} */ {createWords}) => {
			for (const language of languages) {
				const messages = JSON.parse(await readFile(at(`src/static/_locales/${language}/messages.json`), 'utf8'));
				const file = at(`docs/facilitator-guide${language === 'en' ? '' : `.${language}`}.md`);
				await writeFile(
					file,
					withPathTables(
						await readFile(file, 'utf8'),
						createWords(key => messages[key].message),
					),
				);
			}
		}),
	);
}

if (import.meta.url === `file://${process.argv[1]}`) await writeGuidePaths();
