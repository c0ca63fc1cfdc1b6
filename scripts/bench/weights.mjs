// npm run -s bench -- weights [--json]: what the packages weigh, part by part. It measures no time, so it may run on a busy machine.
import {ensureBuilt, main} from '../prepare.mjs';

await main(async () => {
	for (const browser of /** @type {const} */ (['chrome', 'firefox'])) ensureBuilt(browser);
	const {weigh} = await import('../bench-weights/weigh.mjs');
	const weights = {chrome: weigh('dist/chrome'), firefox: weigh('dist/firefox')};
	if (process.argv.includes('--json')) return console.log(JSON.stringify(weights));
	const {printTable} = await import('./print-table.mjs');
	const {packageFigures, weightRows} = await import('./figures.mjs');
	for (const {name, value, limit = ''} of packageFigures(weights)) console.log(`${name}: ${value} (at most ${limit})`);
	printTable(['part, compressed', '0.1, kB', 'now, kB', 'loaded'], weightRows(weights));
});
