// npm run -s exports -- DIR: writes an export of an invented person in every layout that is read, with drawn faces, for a training or a look.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {withSource} from './load-source.mjs';
import {main, readFolder, root} from './prepare.mjs';

/** @typedef {typeof import('../test/fixtures/exports/every-export.ts')} Exports */

await main(async () => {
	const folder = readFolder(process.argv.slice(2), 'npm run -s exports -- DIR');
	const target = path.resolve(folder);
	mkdirSync(target, {recursive: true});
	process.chdir(root);
	const count = await withSource('/test/fixtures/exports/every-export.ts', async (/** @type {Exports} */ {everyExport}) => {
		const all = everyExport();
		for (const {name, zip} of all) writeFileSync(path.join(target, `${name}.zip`), new Uint8Array(await zip.arrayBuffer()));
		return all.length;
	});
	console.log(`${count} exports in ${folder}`);
});
