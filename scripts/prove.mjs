// npm run prove: breaks the most important lines one by one, in a copy of the project, and checks that the named test fails.
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {ensureInstalled, root} from './prepare.mjs';
import {breaks} from './prove/breaks.mjs';

ensureInstalled();
const copy = mkdtempSync(path.join(tmpdir(), 'overexposed-prove-'));
try {
	for (const part of ['src', 'test', 'package.json', 'manifest.json', 'tsconfig.json', 'vitest.config.ts'])
		cpSync(path.join(root, part), path.join(copy, part), {recursive: true});
	symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
	const outcomes = breaks.map(prove);
	const noticed = outcomes.filter(isNoticed => isNoticed).length;
	console.log(`${noticed} of ${breaks.length} broken lines made their test fail`);
	process.exitCode = noticed === breaks.length ? 0 : 1;
} finally {
	rmSync(copy, {recursive: true, force: true});
}

/** The test passes with the line as it is, and fails when it is broken. @param {import('./prove/breaks.mjs').Break} one */
function prove({promise, file, line, broken, test, title}) {
	const place = path.join(copy, file);
	const whole = readFileSync(place, 'utf8');
	if (whole.split(line).length !== 2) throw new Error(`${file} must hold this line once; name the new one in prove/breaks.mjs: ${line}`);

	const before = passes(test, title);
	writeFileSync(
		place,
		whole.replace(line, () => broken),
	);
	const after = passes(test, title);
	writeFileSync(place, whole);
	const isNoticed = before && !after;
	console.log(`${isNoticed ? 'ok  ' : 'FAIL'} ${promise}\n     ${file}: ${line}\n     ${test}: ${title}`);
	return isNoticed;
}

/** @param {string} test @param {string} title */
function passes(test, title) {
	const pattern = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const report = path.join(copy, 'report.json');
	const args = ['run', test, '-t', pattern, '--reporter=json', `--outputFile=${report}`];
	spawnSync(path.join(root, 'node_modules/.bin/vitest'), args, {
		cwd: copy,
		stdio: 'ignore',
		timeout: 180_000,
		shell: process.platform === 'win32',
	});
	const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(report, 'utf8'));
	if (numPassedTests + numFailedTests === 0) throw new Error(`${test} has no test called “${title}”`);
	return numFailedTests === 0;
}
