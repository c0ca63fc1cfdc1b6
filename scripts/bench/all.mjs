// npm run -s bench [-- --write] [-- --quick]: every benchmark, and a table of what 0.1 measured, what is measured now, and what was promised.
// --write puts it into docs/performance.md; --quick measures everything once, to see that it runs. docs/performance.md says how.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {root, UsageError} from '../prepare.mjs';

const flags = process.argv.slice(2);
const unknown = flags.find(flag => flag !== '--write' && flag !== '--quick');
if (unknown) throw new UsageError(`${unknown}: not known. Usage: npm run -s bench -- [--write] [--quick]`);
const [isQuick, isWritten] = [flags.includes('--quick'), flags.includes('--write')];
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
	const conditions = `Chromium, ${os.cpus().length} cores, load average ${load.toFixed(0)} at the beginning; ${day}, \`npm run -s bench -- --write\`, ${minutes} minutes.`;
	writeFileSync(file, withTables(readFileSync(file, 'utf8'), {rows, weights: weightRows(weights), earlierDay, day, conditions}));
}

/** One after the other: two at once would disturb each other. @param {string} name @param {string[]} args */
function run(name, ...args) {
	console.error(`bench:${name} …`);
	const {status, stdout} = spawnSync(process.execPath, ['scripts/bench.mjs', name, '--json', ...args], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (status !== 0) process.exit(status ?? 1);
	return JSON.parse(stdout);
}
