// npm test: all checks, also from a fresh clone. Ends with one line: N passed, N failed.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {getBrowser} from '../test/harness/find-browser.mjs';
import {ensureInstalled, root} from './prepare.mjs';
import {findFailed, findRetried} from './test/named.mjs';

/** @param {string} name */
const bin = name => path.join(root, 'node_modules/.bin', name);
const results = path.join(root, 'node_modules/.cache/overexposed');

/** @type {({name: string} & Counts)[]} */
const counted = [];
/** @type {string[]} */
const retried = [];
/** @type {string[]} */
const failed = [];
/** @param {string} name @param {string} command @param {string[]} args */
const check = (name, command, args) => counted.push({name, ...outcome(command, args)});
/** @param {string} name @param {string[]} args */
const suite = (name, args) => counted.push({name, ...suiteOutcome(name, args)});

ensureInstalled();
rmSync(path.join(results, 'figures'), {recursive: true, force: true});
for (const kind of /** @type {const} */ (['chromium', 'firefox'])) getBrowser(kind);

check('format and lint, with the import zones', bin('biome'), ['ci', '--error-on-warnings', '.']);
check('nothing unused', bin('knip'), ['--no-progress', '--treat-config-hints-as-errors']);
check('types', bin('tsc'), ['--noEmit']);
suite('unit', ['--config', 'vitest.config.ts']);
check('build for Chrome', process.execPath, ['scripts/build.mjs', 'chrome']);
check('build for Firefox', process.execPath, ['scripts/build.mjs', 'firefox']);
check('web-ext lint', process.execPath, ['scripts/lint-package.mjs']);
suite('end to end', ['--config', 'test/e2e/vitest.config.ts']);

/** @param {keyof Counts} key */
const sum = key => counted.reduce((total, entry) => total + entry[key], 0);
for (const {name, passed, failed} of counted) console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed`);
for (const test of retried) console.log(`RETRIED ${test}`);
// Here too, as often only the last lines of a run are kept.
for (const test of failed) console.log(`FAILED ${test}`);
if (sum('failed') === 0) outcome(process.execPath, ['scripts/reliability.mjs']);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

/** @typedef {{passed: number, failed: number}} Counts */

/** @param {string} command @param {string[]} args @returns {Counts} */
function outcome(command, args) {
	console.log(`\n# ${[path.basename(command), ...args].join(' ')}`);
	const {status} = spawnSync(command, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32'});
	return status === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/**
 * A suite that stops before it reports its counts has failed, whatever it printed.
 * @param {string} name
 * @param {string[]} args
 * @returns {Counts}
 */
function suiteOutcome(name, args) {
	const file = path.join(results, `${name.replaceAll(' ', '-')}.json`);
	rmSync(file, {force: true});
	const ended = outcome(bin('vitest'), ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
	const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {numPassedTests: 0, numFailedTests: 0, testResults: []};
	retried.push(...findRetried(counts));
	failed.push(...findFailed(counts));
	return {passed: counts.numPassedTests, failed: Math.max(counts.numFailedTests, ended.failed)};
}
