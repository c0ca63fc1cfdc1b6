// npm run -s bench: every benchmark, and a table of what was measured before, what is now, and what was promised. docs/performance.md says how.
import {spawnSync} from 'node:child_process';
import {root} from '../prepare.mjs';

const page = run('page', '--json');
const faces = run('faces', '--json').detectors.overexposed;
const load = run('load', '--json', '--visits', '60');
const levers = run('lab', '--json');
const {printTable} = await import('./print-table.mjs');
const {figures, labFigures, loadFigures} = await import('./figures.mjs');
const {earlier, earlierDay} = await import('./earlier.mjs');
printTable(
	['figure', earlierDay, 'measured', 'promised'],
	[...figures(page, faces), ...loadFigures(load), ...labFigures(levers)].map(({name, value, limit}) => [
		name,
		earlier[name] ?? '',
		value,
		limit ?? '',
	]),
);

/** One after the other: two at once would disturb each other. @param {string} name @param {string[]} args */
function run(name, ...args) {
	console.error(`bench:${name} …`);
	const {status, stdout} = spawnSync(process.execPath, ['scripts/bench.mjs', name, ...args], {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (status !== 0) process.exit(status ?? 1);
	return JSON.parse(stdout);
}
