// npm run -s bench [-- --write] [-- --quick] [-- --continue]: every benchmark, and a table of what 0.1 measured, what is measured now, and what was promised.
// --write puts it into docs/performance.md; --quick measures everything once, to see that it runs;
// --continue takes what a run of the last hours that broke off has measured already. docs/performance.md says how.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {root, UsageError} from '../prepare.mjs';
import {measureAll} from './measure-all.mjs';

const flags = process.argv.slice(2);
const unknown = flags.find(flag => !['--write', '--quick', '--continue'].includes(flag));
if (unknown) throw new UsageError(`${unknown}: not known. Usage: npm run -s bench -- [--write] [--quick] [--continue]`);
const [isQuick, isWritten, isContinued] = [flags.includes('--quick'), flags.includes('--write'), flags.includes('--continue')];
if (isQuick && isWritten) throw new UsageError('What was measured once is not written down.');

const start = Date.now();
const [load = 0] = os.loadavg();
const folder = path.join(root, 'node_modules/.cache/overexposed/bench');
const measured = measureAll({folder, isQuick, isContinued, measure});
const {printTable} = await import('./print-table.mjs');
const {copyFigures, exportFigures, figures, labFigures, loadFigures, packageFigures, weightRows} = await import('./figures.mjs');
const {earlier, earlierDay} = await import('./earlier.mjs');
const rows = [
	...packageFigures(measured.weights),
	...figures(measured.page, measured.faces.detectors.overexposed),
	...loadFigures(measured.load),
	...labFigures(measured.lab),
	...exportFigures(measured.exports),
	...copyFigures(measured.copies),
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
	writeFileSync(file, withTables(readFileSync(file, 'utf8'), {rows, weights: weightRows(measured.weights), earlierDay, day, conditions}));
}

/** @param {string} name @param {readonly string[]} args */
function measure(name, args) {
	console.error(`bench:${name} …`);
	const {status, stdout} = spawnSync(process.execPath, ['scripts/bench.mjs', name, '--json', ...args], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (status !== 0)
		throw new Error(`bench:${name} broke off (see above). What was measured before is taken over with: npm run -s bench -- --continue`);
	return stdout;
}
