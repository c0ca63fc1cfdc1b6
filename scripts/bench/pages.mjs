// npm run -s bench:pages -- [DIR] [--labels FILE] [--addresses FILE …] [--list]: whether the extension gathers the right images from saved
// pages (DIR/*.html, with their addresses in DIR/manifest.tsv), and matches the right addresses. docs/measure-sites.md gives the formats.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {judge, summarise} from '../bench-pages/judge.mjs';
import {parseAddresses, readLabels} from '../bench-pages/labels.mjs';
import {withSource} from '../load-source.mjs';
import {ensureInstalled, firstLine, main, UsageError} from '../prepare.mjs';

/** @typedef {import('../bench-pages/gathered-page.ts').GatheredPage} GatheredPage */
/** @typedef {import('../bench-pages/gathered-page.ts').Label} Label */

const usage = 'Usage: npm run -s bench:pages -- [DIR] [--labels FILE] [--addresses FILE …] [--list]';

await main(async () => {
	const {folder, labels, addresses, list} = readArguments();
	ensureInstalled();
	if (folder) await benchPages(folder, labels, list);
	for (const file of addresses) await benchAddresses(file);
});

/**
 * @template Result
 * @param {(gathering: typeof import('../bench-pages/gather-page.ts')) => Result} use
 * @returns {Promise<Result>}
 */
function withGathering(use) {
	return withSource('/scripts/bench-pages/gather-page.ts', use);
}

/** @param {string} folder @param {Map<string, Label> | undefined} labels @param {boolean} list */
async function benchPages(folder, labels, list) {
	const {readFolder} = await import('../reports/saved-pages.mjs');
	const pages = await withGathering(({gatherPage}) =>
		readFolder(folder).map(({name, url, html}) => gatherPage(name, url, html.toString())),
	);
	const judged = pages.flatMap(page => {
		const label = labels?.get(page.file);
		const verdict = label && judge(page, label);
		if (list || !labels || (verdict && verdict.faults.length > 0)) printPage(page, verdict, list || !labels);
		return verdict ? [{kind: label.kind, verdict}] : [];
	});
	if (labels) printSummary(summarise(judged));
}

/** @param {GatheredPage} page @param {ReturnType<typeof judge> | undefined} verdict @param {boolean} isWhole */
function printPage({file, kind, images}, verdict, isWhole) {
	const portraits = images.filter(({role}) => role === 'portrait').length;
	console.log(`${file}: ${kind}, ${portraits} portraits, ${images.length - portraits} others`);
	for (const fault of verdict?.faults ?? []) console.log(`  ! ${fault}`);
	if (isWhole) for (const {role, urls} of images) console.log(`  ${role} ${urls[0]}`);
}

/** @param {ReturnType<typeof summarise>} summary */
function printSummary({kinds, portraits, strangersOnProfiles, strangersAnywhere, ownerAlone}) {
	console.log(`kinds right                                  ${share(kinds)}`);
	console.log(`portraits found where the page shows one     ${share(portraits)}`);
	console.log(`profiles with somebody else's image          ${share(strangersOnProfiles)}`);
	console.log(`pages with somebody else's image             ${share(strangersAnywhere)}`);
	console.log(`profiles with the owner's portrait alone     ${share(ownerAlone)}`);
}

/** @param {string} file */
async function benchAddresses(file) {
	const expected = parseAddresses(readFileSync(file, 'utf8'));
	const kinds = await withGathering(({kindOf}) => expected.map(({url}) => kindOf(url)));
	const wrong = expected.flatMap(({kind, url}, index) => (kinds[index] === kind ? [] : [`${kinds[index]} instead of ${kind}: ${url}`]));
	/** @param {string | undefined} kind */
	const isSeen = kind => kind !== 'none';
	const agreeing = expected.filter(({kind}, index) => isSeen(kind) === isSeen(kinds[index])).length;
	for (const line of wrong) console.log(`  ! ${line}`);
	console.log(`${path.basename(file)}: matched or left alone as they should be ${share({count: agreeing, of: expected.length})}`);
	console.log(
		`${path.basename(file)}: of the right kind                        ${share({count: expected.length - wrong.length, of: expected.length})}`,
	);
}

/** @param {{count: number, of: number}} part */
function share({count, of}) {
	return `${count} of ${of}${of === 0 ? '' : ` (${((100 * count) / of).toFixed(1)} %)`}`;
}

function readArguments() {
	try {
		const {positionals, values} = parseArgs({
			allowPositionals: true,
			options: {
				labels: {type: 'string'},
				addresses: {type: 'string', multiple: true, default: []},
				list: {type: 'boolean', default: false},
			},
		});
		const [folder, ...rest] = positionals;
		if (rest.length > 0) throw new Error('One folder at the most.');
		if (!folder && values.addresses.length === 0) throw new Error('Name a folder of saved pages, or a list of addresses.');
		return {...values, folder, labels: values.labels === undefined ? undefined : readLabels(values.labels)};
	} catch (error) {
		throw new UsageError(`${firstLine(error)} ${usage}`);
	}
}
