// npm run -s bench:faces -- DIR [--json] [--peers]: how many faces of DIR/images the shipped detector finds, against DIR/labels.json.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {getBrowser} from '../test/harness/find-browser.mjs';
import {serve} from '../test/harness/serve.mjs';
import {printTable} from './bench-faces/print.mjs';
import {leastScoreFor, matchFaces, summarise} from './bench-faces/score.mjs';
import {root} from './prepare.mjs';

/** Peers are compared where they are as precise as we promise to be. */
const precision = 0.95;
const ours = 'overexposed';
const peers = ['face-api SSD', 'human'];

const {folder, json, names} = readArguments(process.argv.slice(2));
const pictures = readLabels(folder);
const looks = await lookAtAll(pictures);
const report = {pictures: pictures.length, detectors: Object.fromEntries(names.map(name => [name, summaryOf(name)]))};
if (json) console.log(JSON.stringify(report, null, '\t'));
else printTable(report);

function readArguments(args) {
	const [given, ...rest] = args.filter(argument => !argument.startsWith('--'));
	const unknown = args.find(argument => argument.startsWith('--') && !['--json', '--peers'].includes(argument));
	if (!given || rest.length > 0 || unknown) stop('usage: npm run -s bench:faces -- DIR [--json] [--peers]');
	return {folder: path.resolve(given), json: args.includes('--json'), names: args.includes('--peers') ? [ours, ...peers] : [ours]};
}

/** Pictures without boxes (`faces: null`) are labelled with a count alone, which says nothing of where. */
function readLabels(from) {
	const file = path.join(from, 'labels.json');
	if (!existsSync(file)) stop(`${file} is missing: DIR holds labels.json and images/.`);
	const labels = parse(file);
	if (!Array.isArray(labels)) stop(`${file} is no list of pictures.`);
	const boxed = labels.filter(({faces}) => Array.isArray(faces));
	const missing = boxed.find(picture => !existsSync(path.join(from, 'images', String(picture.file))));
	if (missing) stop(`${path.join(from, 'images', String(missing.file))} is missing, though labels.json names it.`);
	if (boxed.length === 0) stop(`${file} holds no labelled picture.`);
	return boxed;
}

function parse(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		return stop(`${file} is no JSON: ${error.message}`);
	}
}

async function lookAtAll(list) {
	const outDir = path.join(root, 'node_modules/.cache/overexposed/bench-faces');
	const base = path.join(root, 'scripts/bench-faces');
	const rollupOptions = {input: path.join(base, 'page.html')};
	await build({
		root: base,
		configFile: false,
		logLevel: 'silent',
		worker: {format: 'iife'},
		build: {outDir, emptyOutDir: true, rollupOptions},
	});
	const folders = {'/images/': path.join(folder, 'images'), '/node_modules/': path.join(root, 'node_modules'), '/': outDir};
	const server = await serve(folders);
	const browser = await puppeteer.launch({executablePath: getBrowser('chromium'), pipe: true, args: ['--no-sandbox', '--disable-gpu']});
	try {
		const page = await browser.newPage();
		await page.goto(`${server.origin}/page.html`);
		await page.waitForFunction(() => 'bench' in globalThis);
		await page.evaluate(all => globalThis.bench.open(all), names);
		return await lookAtEach(page, list);
	} finally {
		await browser.close();
		server.close();
	}
}

/** Picture by picture, each detector first in turn, so that a busy minute of the machine meets all alike. */
async function lookAtEach(page, list) {
	const results = [];
	for (const [index, {file}] of list.entries()) {
		const order = names.map((_, place) => names[(place + index) % names.length]);
		const look = await page.evaluate((address, all) => globalThis.bench.look(address, all), `/images/${encodeURIComponent(file)}`, order);
		results.push(look);
	}

	return results;
}

function summaryOf(name) {
	const judged = pictures.map(({faces: labels}, index) => {
		const {boxes, milliseconds} = looks[index][name];
		return {labels, matches: matchFaces(labels, boxes), milliseconds};
	});
	return summarise(judged, name === ours ? 0 : leastScoreFor(judged, precision));
}

function stop(message) {
	console.error(`bench:faces: ${message}`);
	process.exit(2);
}
