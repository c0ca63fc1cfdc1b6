// npm run -s letters -- DIR: writes every letter there is (law, language, stage) into a folder, to be read whole before a text changes.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {withSource} from './load-source.mjs';
import {main, readFolder} from './prepare.mjs';

/** @typedef {typeof import('../test/letters/every-letter.ts')} Letters */
/** @typedef {typeof import('../test/letters/publisher/every-publisher-letter.ts')} PublisherLetters */

await main(async () => {
	const folder = readFolder(process.argv.slice(2), 'npm run -s letters -- DIR');
	const toKnown = await withSource('/test/letters/every-letter.ts', (/** @type {Letters} */ {everyLetter}) => everyLetter());
	const toPublishers = await withSource(
		'/test/letters/publisher/every-publisher-letter.ts',
		(/** @type {PublisherLetters} */ {everyPublisherLetter}) => everyPublisherLetter(),
	);
	const all = [...toKnown, ...toPublishers];
	for (const {name, text} of all) {
		const file = path.join(folder, `${name}.txt`);
		mkdirSync(path.dirname(file), {recursive: true});
		writeFileSync(file, `${text}\n`);
	}
	console.log(`${all.length} letters in ${folder}`);
});
