// npm run audit: checks the packages inside the extension against npm's advisory service. For CI only, since it is the one command that needs a server.
import {spawnSync} from 'node:child_process';
import {root} from './prepare.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const {stdout} = spawnSync(npm, ['audit', '--omit=dev', '--json'], {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'});
const {metadata, vulnerabilities = {}, message = 'no answer'} = parse(stdout);

if (!metadata) console.warn(`npm's advisory service did not answer (${message}); nothing is known of advisories today.`);
for (const {name, severity, range} of Object.values(vulnerabilities)) console.error(`${name} ${range}: ${severity}`);
process.exitCode = metadata?.vulnerabilities.total > 0 ? 1 : 0;

/** A service that is down may answer with anything. @param {string} text */
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return {};
	}
}
