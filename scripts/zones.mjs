// npm run zones: writes biome.zones.json and the tables of docs/architecture.md from scripts/zones/modules.mjs, which says what each
// module and sub-folder may import. A test says when they differ.
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {main, root} from './prepare.mjs';
import {biomeConfiguration} from './zones/biome-configuration.mjs';
import {modules} from './zones/modules.mjs';
import {withZoneTables} from './zones/tables.mjs';

await main(async () => {
	const architecture = path.join(root, 'docs/architecture.md');
	writeFileSync(architecture, withZoneTables(readFileSync(architecture, 'utf8'), modules));
	writeFileSync(path.join(root, 'biome.zones.json'), biomeConfiguration(modules));
});
