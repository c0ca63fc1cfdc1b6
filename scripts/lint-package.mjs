// npm run lint:package: web-ext lint on dist/firefox. Fails on errors, and on warnings that docs/for-reviewers.md does not explain.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {compareWarnings, readExplained} from './lint-package/compare-warnings.mjs';
import {ensureBuilt, main, root, UsageError} from './prepare.mjs';

const explainedIn = 'docs/for-reviewers.md';

await main(async () => {
	ensureBuilt('firefox');
	const {errors, warnings} = lint('dist/firefox');
	const explained = readExplained(readFileSync(path.join(root, explainedIn), 'utf8'));
	const complaints = [
		...errors.map(({code, message, file, line}) => `error: ${code}: ${message} (${file}:${line})`),
		...compareWarnings(warnings, explained).map(difference => `${difference} (${explainedIn})`),
	];
	if (complaints.length > 0) throw new UsageError(complaints.join('\n'));
	console.log(`web-ext lint: 0 errors, ${warnings.length} warnings, all explained in ${explainedIn}`);
});

/** @typedef {import('./lint-package/compare-warnings.mjs').Warning & {file: string, line: number}} Complaint */

/** @param {string} folder @returns {{errors: Complaint[], warnings: Complaint[]}} */
function lint(folder) {
	const bin = path.join(root, 'node_modules/.bin/web-ext');
	const args = ['lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'];
	const {stdout, stderr} = spawnSync(bin, args, {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32'});
	try {
		return JSON.parse(stdout);
	} catch {
		throw new Error(`web-ext lint printed no result: ${stderr || stdout}`);
	}
}
