// npm run -s bench:faces -- [DIR] [--json] [--peers]: how many faces of DIR/images the shipped detector finds, against DIR/labels.json.
// Without DIR, of the project's own drawings, which are few and easy: a run over them shows that it works and how long it takes.
import path from 'node:path';
import {printTable} from '../bench-faces/print.mjs';
import {readDrawings, readLabels} from '../bench-faces/read-labels.mjs';
import {leastScoreFor, matchFaces, summarise} from '../bench-faces/score.mjs';
import {ensureInstalled} from '../prepare.mjs';

/** Peers are compared where they are as precise as we promise to be. */
const precision = 0.95;
const ours = 'overexposed';
const peers = ['face-api SSD', 'human'];

try {
	await bench(readArguments(process.argv.slice(2)));
} catch (error) {
	const [line] = String(error.message).split('\n');
	console.error(`bench:faces: ${line}`);
	process.exit(2);
}

async function bench({folder, json, names}) {
	const {images, pictures} = folder ? readLabels(folder) : readDrawings();
	// Only now: what looks is built on packages, which a fresh clone lacks.
	ensureInstalled();
	const {lookAtAll} = await import('../bench-faces/run-detectors.mjs');
	const files = pictures.map(({file}) => file);
	const looks = await lookAtAll(images, files, names);
	if (looks.every(look => 'unreadable' in look)) throw new Error(`no picture of ${images} can be read.`);
	const detectors = Object.fromEntries(names.map(name => [name, summaryOf(name, pictures, looks)]));
	const report = {pictures: pictures.length, detectors};
	if (json) console.log(JSON.stringify(report, null, '\t'));
	else printTable(report);
}

function readArguments(args) {
	const [folder, ...rest] = args.filter(argument => !argument.startsWith('--'));
	const unknown = args.find(argument => argument.startsWith('--') && !['--json', '--peers'].includes(argument));
	if (rest.length > 0 || unknown) throw new Error('usage: npm run -s bench:faces -- [DIR] [--json] [--peers]');
	return {
		folder: folder && path.resolve(folder),
		json: args.includes('--json'),
		names: args.includes('--peers') ? [ours, ...peers] : [ours],
	};
}

function summaryOf(name, pictures, looks) {
	const judged = pictures.map(({faces: labels}, index) => {
		const {boxes, milliseconds} = looks[index][name] ?? {boxes: []};
		return {labels, matches: matchFaces(labels, boxes), milliseconds};
	});
	return summarise(judged, name === ours ? 0 : leastScoreFor(judged, precision));
}
