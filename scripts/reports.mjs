// npm run -s reports -- --pages DIR [--pages DIR …] [--fixtures] [--browser chromium|firefox] [--extension FOLDER] --out FILE.json
// Opens saved pages in a real browser with the built extension and writes each one's report, with its artifacts and the popup's texts.
// npm run -s reports -- --compare BEFORE.json AFTER.json
// Says which reports differ between two such files, and where. Exit code 1 if any differ.
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {distOf, ensureBuilt, ensureInstalled, firstLine, main, UsageError} from './prepare.mjs';

const usage = `Usage: npm run -s reports -- --pages DIR [--pages DIR …] [--fixtures] [--browser chromium|firefox] [--extension FOLDER] --out FILE.json
       npm run -s reports -- --compare BEFORE.json AFTER.json`;

await main(async () => {
	const wanted = readArguments();
	if ('compare' in wanted) await compareFiles(wanted.compare);
	else await writeReports(wanted);
});

/** @param {readonly [string, string]} files */
async function compareFiles(files) {
	const {compareReports} = await import('./reports/compare.mjs');
	const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));
	const {pages, differing} = compareReports(read(files[0]), read(files[1]));
	for (const line of differing) console.log(line);
	console.log(`${pages} pages, ${differing.length} differ`);
	if (differing.length > 0) process.exitCode = 1;
}

/** @param {Wanted} wanted */
async function writeReports({folders, fixtures, kind, extension, out}) {
	ensureInstalled();
	if (!extension) ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome');
	const {readFixtures, readFolder} = await import('./reports/saved-pages.mjs');
	const {takeReports} = await import('./reports/take-reports.mjs');
	const pages = [...folders.flatMap(readFolder), ...(fixtures ? await readFixtures() : [])];
	const reports = await takeReports(kind, extension ?? distOf(kind), pages);
	writeFileSync(out, `${JSON.stringify(reports, undefined, '\t')}\n`);
}

/**
 * @typedef {object} Wanted
 * @property {string[]} folders
 * @property {boolean} fixtures
 * @property {import('../test/harness/find-browser.mjs').Kind} kind
 * @property {string | undefined} extension folder
 * @property {string} out file
 * @returns {Wanted | {compare: readonly [string, string]}}
 */
function readArguments() {
	const {positionals, values} = parse();
	const {pages: folders, fixtures, browser: kind, extension, out, compare} = values;
	if (compare) {
		const [before, after, ...rest] = positionals;
		if (before === undefined || after === undefined || rest.length > 0) throw new UsageError(usage);
		const missing = positionals.find(file => !existsSync(file));
		if (missing) throw new UsageError(`${missing}: there is no such file.\n${usage}`);
		return {compare: [before, after]};
	}

	if (!out || positionals.length > 0 || (folders.length === 0 && !fixtures)) throw new UsageError(usage);
	if (kind !== 'chromium' && kind !== 'firefox') throw new UsageError(`--browser ${kind}: chromium or firefox.\n${usage}`);
	const noFolder = folders.find(folder => !statSync(folder, {throwIfNoEntry: false})?.isDirectory());
	if (noFolder) throw new UsageError(`--pages ${noFolder}: there is no such folder.\n${usage}`);
	if (extension && !existsSync(path.join(extension, 'manifest.json')))
		throw new UsageError(`--extension ${extension}: there is no manifest.json.\n${usage}`);
	return {folders, fixtures, kind, extension: extension === undefined ? undefined : path.resolve(extension), out};
}

function parse() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				pages: {type: 'string', multiple: true, default: /** @type {string[]} */ ([])},
				fixtures: {type: 'boolean', default: false},
				browser: {type: 'string', default: 'chromium'},
				extension: {type: 'string'},
				out: {type: 'string'},
				compare: {type: 'boolean', default: false},
			},
		});
	} catch (error) {
		throw new UsageError(`${firstLine(error)}\n${usage}`);
	}
}
