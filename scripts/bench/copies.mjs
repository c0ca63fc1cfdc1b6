// npm run -s bench -- copies [firefox] [--files N] [--json]: how long a photograph of 12 megapixels takes from opening it to its faces, and from there
// to a copy that was read back and searched. Made of the drawings, with a little noise, as a camera has it. With --files, copies of so many drawings
// at once instead, 200 at most: their time, the memory, and what is left in the archive. No test depends on these times.
import {readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {distOf, ensureBuilt, firstLine, main, root, UsageError} from '../prepare.mjs';

const runs = 5;
const usage = 'Usage: npm run -s bench -- copies [firefox] [--files N] [--json]';

await main(async () => {
	const {kind, files, json} = readArguments();
	ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome');
	const {launch} = await import('../../test/harness/launch.mjs');
	const session = await launch(kind, {extension: distOf(kind)});
	try {
		const page = await session.openExtensionPage('src/pictures/index.html');
		await page.bringToFront();
		await page.waitForSelector('.file-chooser input');
		if (files) return await measureMany(session, page, files, json);
		const drawing = readFileSync(path.join(root, 'test/fixtures/pictures/portrait-1080.jpg')).toString('base64');
		const rows = await page.evaluate(timeCopies, drawing, runs);
		if (json) return console.log(JSON.stringify(rows));
		console.log('what\tcovers\tfaces (ms)\tcopy and check (ms)');
		for (const {what, covers, faces, copy} of rows) console.log([what, covers, faces, copy].join('\t'));
	} finally {
		await session.close();
	}
});

/** @returns {{kind: import('../../test/harness/find-browser.mjs').Kind, files: number | undefined, json: boolean}} */
function readArguments() {
	try {
		const {values, positionals} = parseArgs({
			allowPositionals: true,
			options: {files: {type: 'string'}, json: {type: 'boolean', default: false}},
		});
		const [kind = 'chromium'] = positionals;
		if (kind !== 'chromium' && kind !== 'firefox') throw new Error(`"${kind}" is neither chromium nor firefox.`);
		const files = values.files === undefined ? undefined : Number(values.files);
		if (files !== undefined && !(Number.isInteger(files) && files >= 2 && files <= 200))
			throw new Error(`--files ${values.files}: not a number of pictures, 2 to 200.`);
		return {kind, files, json: values.json};
	} catch (error) {
		throw new UsageError(`${firstLine(error)} ${usage}`);
	}
}

/**
 * @param {Awaited<ReturnType<typeof import('../../test/harness/launch.mjs').launch>>} session
 * @param {import('puppeteer-core').Page} page
 * @param {number} count
 * @param {boolean} json
 */
async function measureMany({kind, browser}, page, count, json) {
	const {withSource} = await import('../load-source.mjs');
	const {measureMemory} = await import('../bench-copies/measure-memory.mjs');
	const [load = 0] = os.loadavg();
	let said = 0;
	const onProgress = (/** @type {number} */ done, /** @type {number} */ total) => {
		if (done < said + 20) return;
		said = done;
		console.error(`${done} of ${total}`);
	};
	const result = await withSource(
		'/scripts/bench-copies/save-many.ts',
		(/** @type {typeof import('../bench-copies/save-many.ts')} */ {saveMany}) =>
			saveMany(page, count, {measureMemory: () => measureMemory(kind, browser, page), onProgress}),
	);
	const {kinds, saved, notSaved, left, seconds, memory} = result;
	if (json) return console.log(JSON.stringify({...result, load}));
	console.log(
		`${count} pictures of ${kinds} kinds in ${kind}, load average ${load.toFixed(0)} at the beginning, ${os.loadavg()[0]?.toFixed(0)} at the end`,
	);
	console.log(`${seconds.toFixed(0)} s, ${(seconds / count).toFixed(2)} s each; ${saved} copies in the archive`);
	console.log(`not saved: ${notSaved}`);
	console.log(`left in the copies: ${left.join(', ') || 'nothing'}`);
	for (const [index, {heap, all}] of memory.entries())
		console.log([['start', 'middle', 'end'][index], `heap ${heap ?? '?'} MB`, `processes of the extension ${all ?? '?'} MB`].join('\t'));
}

/** Runs in the page: medians, of which the first run, which loads the networks, is left out. @param {string} drawing @param {number} count */
async function timeCopies(drawing, count) {
	/** @param {string} selector @returns {Promise<HTMLElement>} */
	const appears = async selector => {
		for (;;) {
			const found = document.querySelector(selector);
			if (found instanceof HTMLElement) return found;
			await new Promise(resolve => setTimeout(resolve, 5));
		}
	};
	const photograph = async () => {
		const bitmap = await createImageBitmap(
			await (await new Response(Uint8Array.from(atob(drawing), letter => letter.charCodeAt(0)))).blob(),
		);
		const canvas = new OffscreenCanvas(4000, 3000);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('This browser has no canvas.');
		for (const [x, y, side] of [
			[0, 0, 3000],
			[3000, 0, 1000],
			[3000, 1000, 1000],
			[3000, 2000, 1000],
		])
			context.drawImage(bitmap, x ?? 0, y ?? 0, side ?? 0, side ?? 0);
		const pixels = context.getImageData(0, 0, 4000, 3000);
		for (let at = 0; at < pixels.data.length; at++) if (at % 4 !== 3) pixels.data[at] = (pixels.data[at] ?? 0) + Math.random() * 12 - 6;
		context.putImageData(pixels, 0, 0);
		return new File([await canvas.convertToBlob({type: 'image/jpeg', quality: 0.92})], 'photograph.jpg', {type: 'image/jpeg'});
	};
	const file = await photograph();
	/** @param {boolean} isCovered */
	const timeOne = async isCovered => {
		const input = await appears('.file-chooser input');
		const transfer = new DataTransfer();
		transfer.items.add(file);
		/** @type {HTMLInputElement} */ (input).files = transfer.files;
		const start = performance.now();
		input.dispatchEvent(new Event('change', {bubbles: true}));
		await appears('#faces-title');
		const faces = performance.now() - start;
		const cover = /** @type {HTMLInputElement} */ (await appears('.check input'));
		if (cover.checked !== isCovered) cover.click();
		await new Promise(resolve => setTimeout(resolve, 50));
		const covers = document.querySelectorAll('.movable-box').length;
		const from = performance.now();
		const [prepare] = [...document.querySelectorAll('[aria-labelledby=saved-title] .button')];
		/** @type {HTMLElement} */ (prepare).click();
		await appears('.copy-result .verdict');
		const copy = performance.now() - from;
		/** @type {HTMLElement} */ (await appears('[aria-labelledby=all-title] .buttons .button:last-child')).click();
		return {covers, faces, copy};
	};
	const median = (/** @type {number[]} */ values) => Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
	const rows = [];
	await timeOne(true);
	for (const isCovered of [false, true]) {
		const all = [];
		for (let run = 0; run < count; run++) all.push(await timeOne(isCovered));
		rows.push({
			what: isCovered ? 'faces covered' : 'metadata only',
			covers: all[0]?.covers ?? 0,
			faces: median(all.map(({faces}) => faces)),
			copy: median(all.map(({copy}) => copy)),
		});
	}
	return rows;
}
