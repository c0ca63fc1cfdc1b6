// npm run -s inspect -- FILE --url URL [--browser chromium|firefox] [--images DIR]
// Opens a saved page at its address in a real browser with the built extension and prints its report as JSON.
import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {distOf, ensureBuilt, ensureInstalled, main, UsageError} from './prepare.mjs';

const usage = 'Usage: npm run -s inspect -- FILE --url URL [--browser chromium|firefox] [--images DIR]';

await main(async () => {
	const {file, url, kind, images} = readArguments();
	ensureInstalled();
	const {findBrowser, getBrowser} = await import('../test/harness/find-browser.mjs');
	if (!findBrowser(kind)) explainMissing(() => getBrowser(kind));
	ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome');

	const {inspectPage} = await import('../test/harness/inspect-page.mjs');
	const report = await inspectPage({kind, extension: distOf(kind), html: readFileSync(file), url, images});
	process.stdout.write(`${JSON.stringify(report, undefined, '\t')}\n`);
});

function readArguments() {
	const {positionals, values} = parse();
	const [file] = positionals;
	if (positionals.length !== 1 || file === undefined) throw new UsageError(`Name one saved page. ${usage}`);
	if (!isKind(file, 'isFile')) throw new UsageError(`${file}: there is no such file. ${usage}`);
	if (!values.url || !isAddress(values.url))
		throw new UsageError(`--url ${values.url ?? ''}: not an address that begins with https://. ${usage}`);
	if (!['chromium', 'firefox'].includes(values.browser)) throw new UsageError(`--browser ${values.browser}: chromium or firefox. ${usage}`);
	if (values.images && !isKind(values.images, 'isDirectory'))
		throw new UsageError(`--images ${values.images}: there is no such folder. ${usage}`);
	return {file, url: new URL(values.url), kind: values.browser, images: values.images && path.resolve(values.images)};
}

function parse() {
	try {
		const options = {url: {type: 'string'}, browser: {type: 'string', default: 'chromium'}, images: {type: 'string'}};
		return parseArgs({allowPositionals: true, options});
	} catch (error) {
		throw new UsageError(`${error.message.split('\n', 1)[0]} ${usage}`);
	}
}

function isKind(place, test) {
	return statSync(place, {throwIfNoEntry: false})?.[test]() ?? false;
}

function isAddress(text) {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function explainMissing(find) {
	try {
		find();
	} catch (error) {
		throw new UsageError(error.message);
	}
}
