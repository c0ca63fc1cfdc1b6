// npm run -s inspect -- FILE --url URL [--browser chromium|firefox] [--images DIR]
// Opens a saved page at its address in a real browser with the built extension and prints its report as JSON.
import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {distOf, ensureBuilt, ensureInstalled, firstLine, main, UsageError} from './prepare.mjs';

const usage = 'Usage: npm run -s inspect -- FILE --url URL [--browser chromium|firefox] [--images DIR]';

await main(async () => {
	const {file, ...rest} = readArguments();
	const {kind} = rest;
	ensureInstalled();
	const {findBrowser, getBrowser} = await import('../test/harness/find-browser.mjs');
	if (!findBrowser(kind)) explainMissing(() => getBrowser(kind));
	ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome');

	const {inspectPage} = await import('../test/harness/inspect-page.mjs');
	const report = await inspectPage({...rest, extension: distOf(kind), html: readFileSync(file)});
	process.stdout.write(`${JSON.stringify(report, undefined, '\t')}\n`);
});

/** @returns {{file: string, url: URL, kind: import('../test/harness/find-browser.mjs').Kind, images: string | undefined}} */
function readArguments() {
	const {positionals, values} = parse();
	const [file] = positionals;
	if (positionals.length !== 1 || file === undefined) throw new UsageError(`Name one saved page. ${usage}`);
	if (!isKind(file, 'isFile')) throw new UsageError(`${file}: there is no such file. ${usage}`);
	if (!values.url || !isAddress(values.url))
		throw new UsageError(`--url ${values.url ?? ''}: not an address that begins with https://. ${usage}`);
	const kind = values.browser;
	if (kind !== 'chromium' && kind !== 'firefox') throw new UsageError(`--browser ${values.browser}: chromium or firefox. ${usage}`);
	if (values.images && !isKind(values.images, 'isDirectory'))
		throw new UsageError(`--images ${values.images}: there is no such folder. ${usage}`);
	return {file, url: new URL(values.url), kind, images: values.images === undefined ? undefined : path.resolve(values.images)};
}

function parse() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {url: {type: 'string'}, browser: {type: 'string', default: 'chromium'}, images: {type: 'string'}},
		});
	} catch (error) {
		throw new UsageError(`${firstLine(error)} ${usage}`);
	}
}

/** @param {string} place @param {'isFile' | 'isDirectory'} test */
function isKind(place, test) {
	return statSync(place, {throwIfNoEntry: false})?.[test]() ?? false;
}

/** @param {string} text */
function isAddress(text) {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** @param {() => unknown} find */
function explainMissing(find) {
	try {
		find();
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
