// npm run -s bench:faces -- [DIR] [--json] [--peers]: how many faces of DIR/images the shipped detector finds, against DIR/labels.json.
// Without DIR, of the project's own drawings, which are few and easy: a run over them shows that it works and how long it takes.
import path from 'node:path';
import {printTable} from '../bench-faces/print.mjs';
import {readDrawings, readLabels} from '../bench-faces/read-labels.mjs';
import {leastScoreFor, matchFaces, summarise} from '../bench-faces/score.mjs';
import {ensureInstalled, firstLine} from '../prepare.mjs';

/** Peers are compared where they are as precise as we promise to be. */
const precision = 0.95;
const ours = 'overexposed';
const peers = ['face-api SSD', 'human'];

try {
	await bench(readArguments(process.argv.slice(2)));
} catch (error) {
	console.error(`bench:faces: ${firstLine(error)}`);
	process.exit(2);
}

/** @param {ReturnType<typeof readArguments>} wanted */
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

/** @param {string[]} args */
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

/**
 * @param {string} name of the detector
 * @param {ReturnType<typeof readLabels>['pictures']} pictures
 * @param {import('../bench-faces/run-detectors.mjs').Looks[]} looks
 */
function summaryOf(name, pictures, looks) {
	const judged = pictures.map(({faces: labels}, index) => {
		const looked = looks[index] ?? {};
		const look = 'unreadable' in looked ? undefined : looked[name];
		return {labels, matches: matchFaces(labels, look?.boxes ?? []), ...(look && {milliseconds: look.milliseconds})};
	});
	return summarise(judged, name === ours ? 0 : leastScoreFor(judged, precision));
}
