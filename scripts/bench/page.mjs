// npm run -s bench:page -- [DIR] [--rounds N] [--json]: what the extension costs a page, and how long its report takes, in Chromium.
// DIR: saved pages (*.html) that contain their address. Without it, the project's fixtures and invented albums.
import path from 'node:path';
import {parseArgs} from 'node:util';
import {distOf, ensureBuilt, ensureInstalled, firstLine, main, UsageError} from '../prepare.mjs';

const usage = 'Usage: npm run -s bench:page -- [DIR] [--rounds N] [--json]';

await main(async () => {
	const {folder, rounds, json} = readArguments();
	ensureInstalled();
	ensureBuilt('chrome');
	const report = await measure(folder, rounds);
	if (json) console.log(JSON.stringify(report, undefined, '\t'));
	else (await import('../bench-page/print.mjs')).print(report);
});

/**
 * @param {string | undefined} folder
 * @param {number} rounds
 * @returns {Promise<import('../bench-page/print.mjs').PageReport>}
 */
async function measure(folder, rounds) {
	const {readFixtures, readFolder} = await import('../bench-page/read-pages.mjs');
	const {inventAlbum} = await import('../bench-page/album.mjs');
	const {measureCosts} = await import('../bench-page/cost.mjs');
	const {openBrowsers} = await import('../bench-page/open-browsers.mjs');
	const {measureVerdicts} = await import('../bench-page/verdicts.mjs');
	const saved = (folder ? readFolder(folder) : await readFixtures()).map(page => () => page);
	const albums = folder ? [] : [1, 10, 100, 1000].map(count => () => inventAlbum(count));
	const browsers = await openBrowsers();
	try {
		const costs = await measureCosts(browsers, [...saved, ...albums], rounds);
		return folder ? {rounds, costs} : {rounds, costs, verdicts: await measureVerdicts(distOf('chromium'), rounds)};
	} finally {
		await browsers.close();
	}
}

function readArguments() {
	try {
		const {positionals, values} = parseArgs({
			allowPositionals: true,
			options: {rounds: {type: 'string', default: '3'}, json: {type: 'boolean', default: false}},
		});
		const rounds = Number(values.rounds);
		if (positionals.length > 1) throw new Error('One folder at the most.');
		if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: not a number of rounds.`);
		return {folder: positionals[0] && path.resolve(positionals[0]), rounds, json: values.json};
	} catch (error) {
		throw new UsageError(`${firstLine(error)} ${usage}`);
	}
}
