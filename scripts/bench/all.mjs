// npm run -s bench [-- --write] [-- --quick] [-- --continue]: every benchmark, and a table of what 0.1 measured, what is measured now, and what was promised.
// --write puts it into docs/performance.md; --quick measures everything once, to see that it runs;
// --continue takes what a run of the last hours that broke off has measured already. docs/performance.md says how.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {root, UsageError} from '../prepare.mjs';

const flags = process.argv.slice(2);
const unknown = flags.find(flag => !['--write', '--quick', '--continue'].includes(flag));
if (unknown) throw new UsageError(`${unknown}: not known. Usage: npm run -s bench -- [--write] [--quick] [--continue]`);
const [isQuick, isWritten, isContinued] = [flags.includes('--quick'), flags.includes('--write'), flags.includes('--continue')];
const measured = path.join(root, 'node_modules/.cache/overexposed/bench');
/** Milliseconds. Of an earlier day or an earlier build, figures would not belong together. */
const keptFor = 3 * 3_600_000;
if (isQuick && isWritten) throw new UsageError('What was measured once is not written down.');

const start = Date.now();
const [load = 0] = os.loadavg();
const weights = run('weights');
const page = run('page', ...(isQuick ? ['--rounds', '1'] : []));
const faces = run('faces').detectors.overexposed;
const busy = run('load', '--visits', isQuick ? '10' : '60');
const levers = run('lab');
const exported = run('exports', '--count', isQuick ? '4' : '22');
const copies = run('copies');
const {printTable} = await import('./print-table.mjs');
const {copyFigures, exportFigures, figures, labFigures, loadFigures, packageFigures, weightRows} = await import('./figures.mjs');
const {earlier, earlierDay} = await import('./earlier.mjs');
const rows = [
	...packageFigures(weights),
	...figures(page, faces),
	...loadFigures(busy),
	...labFigures(levers),
	...exportFigures(exported),
	...copyFigures(copies),
].map(({name, value, limit = ''}) => ({name, before: earlier[name] ?? '', value, limit}));
printTable(
	['figure', `0.1, ${earlierDay}`, 'measured', 'promised'],
	rows.map(({name, before, value, limit}) => [name, before, value, limit]),
);

if (isWritten) {
	const {withTables} = await import('./write-tables.mjs');
	const file = path.join(root, 'docs/performance.md');
	const day = new Date().toISOString().slice(0, 10);
	const minutes = Math.round((Date.now() - start) / 60_000);
	const conditions = `Chromium, ${os.cpus().length} cores, load average ${load.toFixed(0)} at the beginning; ${day}, \`npm run -s bench -- --write\`, ${isContinued ? 'in several parts' : `${minutes} minutes`}.`;
	writeFileSync(file, withTables(readFileSync(file, 'utf8'), {rows, weights: weightRows(weights), earlierDay, day, conditions}));
}

/** One after the other: two at once would disturb each other. @param {string} name @param {string[]} args */
function run(name, ...args) {
	const file = path.join(measured, `${[name, ...args].join('')}.json`);
	if (isContinued && existsSync(file) && Date.now() - statSync(file).mtimeMs < keptFor) return JSON.parse(readFileSync(file, 'utf8'));

	console.error(`bench:${name} …`);
	const {status, stdout} = spawnSync(process.execPath, ['scripts/bench.mjs', name, '--json', ...args], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (status !== 0)
		throw new Error(`bench:${name} broke off (see above). What was measured before is taken over with: npm run -s bench -- --continue`);
	mkdirSync(measured, {recursive: true});
	writeFileSync(file, stdout);
	return JSON.parse(stdout);
}
