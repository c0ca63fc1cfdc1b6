// npm run dev [-- firefox] [ADDRESS …]: a browser with the extension. Whenever a source changes, the extension is rebuilt and reloaded,
// and so are the pages that are open. Ctrl+C, or closing the browser, ends it.
import {spawn} from 'node:child_process';
import path from 'node:path';
import {getBrowser, hasDisplay} from '../test/harness/find-browser.mjs';
import {loadAgain} from './dev/reload.mjs';
import {watchSources} from './dev/watch-sources.mjs';
import {ensureInstalled, firstLine, main, root, UsageError} from './prepare.mjs';

/** @typedef {import('../test/harness/find-browser.mjs').Kind} Kind */
/** @typedef {Awaited<ReturnType<typeof import('../test/harness/launch.mjs').launch>>} Session */
/** @typedef {Awaited<ReturnType<typeof watchSources>>} Sources */

const kinds = /** @type {const} */ (['chromium', 'firefox']);

await main(async () => {
	const {kind, addresses} = readArguments(process.argv.slice(2));
	requireBrowser(kind);
	ensureInstalled();

	const ending = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => ending.abort());
	// Watched before the first build starts, so that no change is missed.
	const sources = await watchSources();
	if (await build(kind, ending.signal)) await serve(kind, addresses, sources, ending);
	else if (!ending.signal.aborted) throw new UsageError('The build failed, for the reason above. Fix it, and start again.');
	process.exit(0);
});

/**
 * @param {Kind} kind
 * @param {string[]} addresses
 * @param {Sources} sources
 * @param {AbortController} ending
 */
async function serve(kind, addresses, sources, ending) {
	const {launch} = await import('../test/harness/launch.mjs');
	const session = await launch(kind, {extension: folderFor(kind), headless: !hasDisplay(), closesOnSignal: false});
	session.browser.once('disconnected', () => ending.abort());
	try {
		await open(session, addresses);
		const unseen = hasDisplay() ? '' : ', unseen, for want of a display';
		console.log(`${kind} runs ${path.relative(root, folderFor(kind))}${unseen}. Ctrl+C ends it.`);
		while (!ending.signal.aborted) await followChange(session, await sources.nextChange(ending.signal), ending.signal);
	} catch (error) {
		// A step that was aborted has not failed.
		if (!ending.signal.aborted) throw error;
	} finally {
		await session.close();
	}
}

/** @param {Session} session @param {string} file @param {AbortSignal} signal */
async function followChange(session, file, signal) {
	const began = Date.now();
	const isBuilt = await build(session.kind, signal);
	if (signal.aborted) return;
	if (!isBuilt) return console.log(`${file}: the build failed; the browser keeps the last version.`);
	await loadAgain(session, folderFor(session.kind));
	console.log(`${file}: reloaded after ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

/** @param {string[]} args */
function readArguments(args) {
	const given = kinds.find(kind => kind === args[0]);
	const kind = given ?? 'chromium';
	const addresses = given ? args.slice(1) : args;
	const wrong = addresses.find(address => !/^https?:\/\//.test(address));
	if (wrong) throw new UsageError(`"${wrong}" is neither a browser nor an address: npm run dev -- firefox https://example.com/`);
	return {kind, addresses};
}

/** @param {Kind} kind */
function requireBrowser(kind) {
	try {
		getBrowser(kind);
	} catch (error) {
		throw new UsageError(firstLine(error));
	}
}

/** @param {Kind} kind */
function targetFor(kind) {
	return kind === 'firefox' ? 'firefox' : 'chrome';
}

/** @param {Kind} kind */
function folderFor(kind) {
	return path.join(root, 'dist/dev', targetFor(kind));
}

/** @param {Kind} kind @param {AbortSignal} signal @returns {Promise<boolean>} whether it could be built */
function build(kind, signal) {
	return new Promise(resolve => {
		const builder = spawn(process.execPath, ['scripts/dev/build-readable.mjs', targetFor(kind), folderFor(kind)], {
			cwd: root,
			stdio: ['ignore', 'ignore', 'inherit'],
			signal,
		});
		builder.on('error', () => resolve(false));
		builder.on('exit', code => resolve(code === 0));
	});
}

/** Opens the lab, unless addresses are given. @param {Session} session @param {string[]} addresses */
async function open({newPage, openExtensionPage}, addresses) {
	if (addresses.length === 0) return openExtensionPage('src/lab/index.html');
	for (const address of addresses) await (await newPage()).goto(address, {waitUntil: 'domcontentloaded'});
}
