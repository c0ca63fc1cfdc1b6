// npm run package: dist/overexposed-VERSION-{chrome,firefox,source}.zip and the bill of materials. The same commit gives the same bytes.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ensureInstalled, main, root, UsageError} from './prepare.mjs';

await main(async () => {
	const changed = git('status', '--porcelain');
	if (changed) throw new UsageError(`Commit first, so that packages and source archive are of one commit. Changed:\n${changed}`);
	ensureInstalled();
	const {name, version, writeFile, writePackage} = await import('./package/write-package.mjs');
	writePackage('chrome');
	writePackage('firefox');
	writeFile(`${name}-${version}-source.zip`, archive(`${name}-${version}/`));
	writeFile(`${name}-${version}-sbom.cdx.json`, readFileSync(path.join(root, 'dist/firefox/sbom.cdx.json')));
});

/** git writes a zip's times in the time zone of the machine. @param {string} prefix */
function archive(prefix) {
	return execFileSync('git', ['archive', '--format=zip', '-9', `--prefix=${prefix}`, 'HEAD'], {
		cwd: root,
		env: {...process.env, TZ: 'UTC'},
		maxBuffer: 2 ** 30,
	});
}

/** @param {string[]} args */
function git(...args) {
	try {
		return execFileSync('git', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
	} catch {
		throw new UsageError('No git repository here. From a source archive, use npm run build-for-amo.');
	}
}
